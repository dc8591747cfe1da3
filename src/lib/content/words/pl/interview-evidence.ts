import type { InterviewEvidenceWords } from '../words.ts';

export const interviewEvidence = {
	25: ['O czym można było zdecydować bez pytania kogokolwiek?', 'Co się potem zmieniło i po czym było to widać?'],
	50: [
		'Które decyzje należały wyłącznie do Pani/Pana, a które do osoby przełożonej?',
		'Jaki wskaźnik pokazuje różnicę i ile wynosił przedtem, a ile potem?'
	],
	75: [
		'Czyja zgoda była potrzebna i kto rozstrzygał, gdy jej brakowało?',
		'Kto na tym zyskał, kto musiał z czegoś zrezygnować i jakie dane to pokazują?'
	],
	100: [
		'Co zależało od Pani/Pana decyzji, a o czym rozstrzygało naczelne kierownictwo lub rada nadzorcza?',
		'Który wskaźnik firmy się zmienił, w jakim czasie i co jeszcze mogło na to wpłynąć?'
	]
} satisfies InterviewEvidenceWords;
