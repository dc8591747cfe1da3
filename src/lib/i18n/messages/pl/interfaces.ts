export const messages = {
	'interfaces.title': 'Interfejsy',
	'interfaces.about': 'Jak z rekrutacjami współpracują inne programy. Tę stronę widzą tylko właściciele.',
	'token.title': 'Tokeny dla programów',
	'token.about':
		'Program może prosić tylko o to, na co pozwala jego token. Co odczytuje i robi, zapisuje się w rejestrze.',
	'token.document': 'O co można prosić (OpenAPI)',
	'token.made':
		'Token „{name}” jest gotowy. Skopiuj teraz jego sekret: nigdzie się go nie przechowuje i widać go tylko tutaj.',
	'token.secret': 'Sekret tokenu',
	'token.none': 'Nie ma jeszcze żadnego tokenu.',
	'token.state.holds': 'Ważny do końca dnia {day}.',
	'token.state.expired': 'Wygasł z końcem dnia {day}.',
	'token.state.revoked': 'Unieważniony.',
	'token.used': 'Ostatnio użyty {day}.',
	'token.unused': 'Nigdy nieużyty.',
	'token.revoke': 'Unieważnij',
	'token.new': 'Nowy token',
	'token.name.about': 'Nazwa programu, po której go rozpoznasz.',
	'token.scopes': 'Co mu wolno',
	'token.last-day': 'Ostatni dzień (UTC)',
	'token.make': 'Utwórz token',
	'token.scope.screenings:read': 'widzieć rekrutacje',
	'token.scope.candidates:read': 'widzieć listę osób z kodem i stanem',
	'token.scope.names:read': 'widzieć, kto to jest, także przy ocenie w ciemno',
	'token.scope.results:read': 'odczytywać wyniki, obszar po obszarze',
	'token.scope.candidates:invite': 'zapraszać osoby i anulować zaproszenia'
} as const;
