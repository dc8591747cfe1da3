export const messages = {
	'profile.title': 'The profile',
	'profile.lede':
		'What the role asks for: how much each area matters, and how high its target is. Where a company asks for something else, change it. Answers and scores stay as they are; gaps, verdicts and their order move.',
	'profile.used': 'Results are read against the COO profile, version {version}.',
	'profile.back': 'Back to the COO profile',
	'profile.areas.title': 'Importance and target of each area',
	'profile.areas.about':
		'Importance goes from 0 (counts for nothing) to 5, a target from 0 to {highest} points. How uncertain a target is stays as in the COO profile.',
	'profile.areas.industry':
		'The industry {industry} is added on top. Choose it with the result, where it can be switched.',
	'profile.importance': 'Importance',
	'profile.target': 'Target',
	'profile.was': 'COO profile: importance {importance}, target {target}.',
	'profile.with-industry': 'With the industry: importance {importance}, target {target}.',
	'profile.sources': 'Where this comes from',
	'profile.sources.changed': 'From judgement, with your reason. In the COO profile:',
	'profile.preview': 'Verdict: {verdict}, as before.',
	'profile.preview.moves': 'Verdict: {before} before, {after} now.',
	'profile.preview.all':
		'{count, plural, =0 {With these changes no verdict moves.} one {With these changes # verdict moves.} other {With these changes # verdicts move.}}',
	'profile.preview.first': 'First on the list: {name}.',
	'profile.facts.title': 'Background: what is usual, and what a selection must have',
	'profile.facts.about':
		'A must-have exists only where a result is read as a selection. It is then reported as met, not met or not stated. It changes no score and rejects nobody: a person decides.',
	'profile.facts.none': 'nothing is expected',
	'profile.facts.must': 'must-have',
	'profile.facts.options': 'Any of these is as expected',
	'profile.facts.min': 'At least',
	'profile.facts.require': 'Must-have in a selection',
	'profile.save.title': 'Who changed it, and why',
	'profile.save.about':
		'An edited profile is a version of its own. Its author, date and reason are shown wherever it is used, so that nobody takes it for the COO profile. The reason speaks for everything that differs from the COO profile.',
	'profile.author': 'Author',
	'profile.reason': 'Reason',
	'profile.save': 'Save and use this version',
	'profile.saved': 'Saved. Results are now read against version {version}.',
	'profile.reset': 'Fill in the values of the COO profile',
	'profile.faults':
		'{count, plural, one {Nothing is saved yet. One thing has to be put right:} other {Nothing is saved yet. # things have to be put right:}}',
	'profile.error.author': 'Author: write who made this version, in at most {limit} characters.',
	'profile.error.reason': 'Reason: write why the profile differs, in at most {limit} characters.',
	'profile.error.target': 'Target of {name}: write a whole number from 0 to {highest}.',
	'profile.error.minimum': '{name} Write a whole number from {min} to {max}, or leave the field empty.',
	'profile.error.must-have': '{name} Say what is expected, or take the must-have away.',
	'profile.error.nothing':
		'Nothing differs from the COO profile. Change an importance, a target or what is expected of the background.',
	'profile.versions.title': 'Versions on this device',
	'profile.versions.none': 'There is no edited profile on this device yet.',
	'profile.version': 'Version {version}',
	'profile.version.used': 'in use',
	'profile.version.use': 'Use',
	'profile.version.file': 'Save as a file',
	'profile.version.delete': 'Delete',
	'profile.delete.title': 'Delete this version?',
	'profile.delete.text':
		'Version {version} is removed from this device. This cannot be undone; a file keeps it. If it is in use, results are read against the COO profile again.',
	'profile.deleted': 'The version has been deleted.',
	'profile.open': 'Open a profile file',
	'profile.open.about': 'A file with an edited profile that was saved here, or written by hand.',
	'profile.opened': 'The profile has been opened, and results are read against it.',
	'profile.unsaved.title': 'Leave your changes?',
	'profile.unsaved.text': 'What you changed above is not saved, and is lost.',
	'profile.unsaved.yes': 'Leave them',
	'profile.not-kept':
		'This browser will not keep the profile: its storage is full or switched off. Save it as a file; results go on being read as before.',
	'profile.result': 'To the result'
} as const;
