import type { RoleWords } from '../words.ts';

export const role = {
	what: {
		title: 'What a COO does',
		points: {
			post: 'A Chief Operating Officer (COO) is a top leader, usually under the CEO, who keeps the company running efficiently.',
			scope:
				'Production, logistics, technology, sales, customer service: whatever falls to the COO should run smoothly and predictably.',
			vision:
				'With the CEO and other leaders, the COO turns the vision into results and helps the company grow, compete and act sustainably.',
			control: 'Processes and controls that work well get more done at lower cost.',
			investments: 'A COO often has a say in large investments that affect the whole organisation.'
		}
	},
	responsibilities: {
		title: 'What a COO answers for',
		points: {
			flow: 'Daily work that keeps moving and serves the goals, with fewer delays, errors and stoppages.',
			processes:
				'Ways of working: introduced, followed in key figures, and improved where time, money or quality is lost.',
			productivity: 'What people and machines get done, and what it costs.',
			renewal: 'Changes in operations, including new technology and tools.'
		}
	},
	tasks: {
		title: 'What fills the week',
		points: {
			strategy: 'Drawing up and carrying out a strategy for operations with the budgets and people available.',
			supply: 'Following production and quality control, suppliers and logistics.',
			collaboration: 'Finding savings, and getting departments to talk and work together.',
			decisions: 'Deciding, with data and an eye on the risks, which department or project gets resources first.'
		}
	},
	qualifications: {
		title: 'What it usually takes',
		points: {
			education:
				'A bachelor’s degree in business economics, management or something close; in some companies a master’s degree or MBA. Certificates in leadership and operations help.',
			experience:
				'Long experience in operations and in leading, for instance as head of department or operations director.',
			skills:
				'The ability to lead, organise and motivate, analyse complex problems, take strategic decisions, communicate and handle budgets.'
		}
	},
	neighbours: {
		title: 'Beside the CEO, CFO and CMO',
		points: {
			coo: 'The COO looks after daily operations and holds a key place in the leadership team.',
			ceo: 'The CEO looks after overall strategy and vision.',
			cfo: 'The CFO looks after financial management.',
			cmo: 'The CMO looks after marketing.'
		}
	},
	industries: {
		title: 'What the industry changes',
		lead: 'Which tasks weigh most depends on the company’s size, industry and needs.',
		points: {
			technology:
				'In technology: products developed and launched on schedule, on dependable processes and infrastructure.',
			finance: 'In finance: operations that meet regulation and security standards, and risks kept under control.',
			manufacturing: 'In manufacturing: better production and quality at lower cost, and a supply chain that holds.'
		}
	},
	mindset: {
		title: 'How a COO thinks',
		points: {
			flow: 'Predictable flow counts for more than features. Delays, errors and waiting between departments call for action; a change is judged by its effect on the rhythm of work.',
			figures: 'Concrete figures are welcome: cycle time, errors, response time, stoppages.',
			customers:
				'What matters: faster service, fewer complaints, customers who stay, and departments that understand each other.',
			day: 'A change is described as a working day: how it is, how it will be, what disappears, what gets faster.'
		}
	},
	trends: {
		title: 'Where the role is heading',
		points: {
			digital: 'More digital: good systems and technology can raise productivity throughout the organisation.',
			sustainability: 'More sustainable: operations are expected to do their part.',
			data: 'More data: decisions rest on figures more often.'
		}
	}
} satisfies RoleWords;
