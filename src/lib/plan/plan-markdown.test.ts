import { expect, it } from 'vitest';
import { editAction } from './edit-priority.ts';
import { planMarkdown } from './plan-markdown.ts';
import { planText } from './plan-text.ts';
import { testingPlan as plan, testingWritten as written } from './testing-plan.ts';

const says = {
	title: 'Plan',
	today: 'Today',
	afterwards: 'Afterwards',
	disappears: 'Disappears',
	faster: 'Faster',
	actions: 'Steps',
	evidence: 'Evidence',
	review: 'Again on',
	day: (day: string) => `<${day}>`,
	by: (day: string) => `by ${day}`
};

it('a plan is a page of Markdown, its actions a list to tick off', () => {
	const dated = editAction(plan.priorities[0]!, '0', { date: '2027-01-15', text: 'First\nand second' });
	const priorities = [{ ...dated, evidence: 'Time\nErrors' }];
	expect(planMarkdown(planText({ ...plan, priorities }, written), says)).toBe(`# Plan

## 1. The process

**Today:** process far today

**Afterwards:** process far afterwards

**Disappears:** process far disappears

**Faster:** process far faster

### Steps

- [ ] process far technology
- [ ] First  
  and second (by 2027-01-15)

**Evidence:** Time  
Errors

**Again on:** <2027-02-28>
`);
});

it('what is not there leaves no heading behind', () => {
	const priorities = [{ ...plan.priorities[0]!, actions: [] }];
	const page = planMarkdown(planText({ ...plan, review: '', priorities }, written), says);
	expect(page).not.toMatch(/Steps|Evidence|Again on/);
});
