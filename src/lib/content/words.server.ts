import { keepTogether } from '../i18n/keep-together.ts';
import type { Language } from '../i18n/languages.ts';
import type {
	CompetenciesWords,
	DiscussionWords,
	InterviewEvidenceWords,
	InterviewWords,
	ItemsWords,
	PlanEvidenceWords,
	PlanIndustryWords,
	PlansWords,
	ReasonsWords,
	RoleWords,
	SolutionsWords,
	SourcesWords
} from './words/words.ts';

/** What there are words for, and the shape of each. */
interface Words {
	competencies: CompetenciesWords;
	discussion: DiscussionWords;
	interview: InterviewWords;
	interviewEvidence: InterviewEvidenceWords;
	items: ItemsWords;
	plan: PlansWords;
	planEvidence: PlanEvidenceWords;
	planIndustry: PlanIndustryWords;
	reasons: ReasonsWords;
	role: RoleWords;
	solutions: SolutionsWords;
	sources: SourcesWords;
}

const files = import.meta.glob<Record<string, unknown>>(['./words/*/*.ts', './words/*/deep/*.ts'], { eager: true });

/** The words of one part in one language, from all the files that have some. They travel as data of the page that shows them, never as code. */
export function words<Part extends keyof Words>(language: Language, part: Part): Words[Part] {
	const found = Object.entries(files).flatMap(([path, file]) =>
		path.startsWith(`./words/${language}/`) && file[part] ? [file[part]] : []
	);
	if (found.length === 0) throw new Error(`no words for ${part} in ${language}`);
	return keepTogether(language, Object.assign({}, ...found) as Words[Part]);
}
