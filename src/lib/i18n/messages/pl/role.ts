import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'role'> = {
	'role.title': 'Rola w dwie minuty',
	'role.lede': 'Czym zajmuje się dyrektor operacyjny – według opisów, na których opierają się pytania.',
	'role.sources': 'Skąd to wiadomo',
	'role.shape.title': 'Ile waży każdy obszar',
	'role.shape.about':
		'Każda liczba mówi, ile obszar waży w danej roli w skali od 0 do 5, minus średnia ośmiu obszarów tej samej roli. Pokazuje, gdzie leży ciężar, a nie jak wysokie są wymagania ani kto nadaje się do której roli.',
	'role.shape.says':
		'Komunikacja waży najwięcej we wszystkich czterech rolach; procesy ważą u COO więcej niż u CFO i CMO, a profil CEO jest zbliżony do profilu COO.',
	'role.shape.source':
		'Na podstawie ocen O*NET® z USA; każdą rolę oceniało niewiele osób, więc różnice poniżej około 0,3 niewiele znaczą. COO: prezesi i dyrektorzy generalni 40%, menedżerowie ogólni i operacyjni 40%, kierownicy produkcji i kierownicy logistyki po 10%. CEO: prezesi i dyrektorzy generalni. CFO: menedżerowie finansowi. CMO: menedżerowie marketingu. Profil, z którym porównujemy Twoje wyniki, obliczono z tych samych ocen i skorygowano w dwóch miejscach.',
	'role.shape.credits': 'Metodyka i źródła',
	'role.shape.area': 'Obszar',
	'role.start': 'Przejdź do pytań'
};
