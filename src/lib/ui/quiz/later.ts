// What a quiz needs only after its first answer: fetched then, so that the first question does not wait for it.
export { default as ActionRatings } from './action-ratings.svelte';
export { default as FigureTable } from './figure-table.svelte';
export { default as NumberField } from '../fields/number-field.svelte';
export { default as QuizReview } from './quiz-review.svelte';
