import type { MessagesOf } from '../message-id.ts';

export const messages: MessagesOf<'share'> = {
	'share.open': 'Udostępnij link',
	'share.unreachable':
		'Nie udało się pobrać części COO Fit, która tworzy linki. Sprawdź połączenie i spróbuj ponownie.',
	'share.title': 'Udostępnij wyniki',
	'share.about':
		'Link zawiera Twoje odpowiedzi, także te o doświadczeniu, oraz sposób odczytania wyników: cel, branżę i poziom ufności. Nie ma w nim czasu poświęconego na poszczególne pytania; plik go zawiera. Odpowiedzi są w tej części adresu, której przeglądarka nikomu nie wysyła: nie widzi ich żaden serwer.',
	'share.profile':
		'Jest w nim też zmieniony profil, który jest punktem odniesienia wyników, razem z autorstwem, datą i powodem.',
	'share.who': 'Wyniki może odczytać każdy, kto ma link. Raz przekazanego linku nie da się cofnąć.',
	'share.link': 'Link',
	'share.copy': 'Skopiuj link',
	'share.copied': 'Link został skopiowany.',
	'share.not-copied': 'Przeglądarka nie pozwala stronie kopiować. Link jest zaznaczony: skopiuj go samodzielnie.',
	'share.local':
		'COO Fit działa tylko na tym komputerze, pod adresem, którego nie otworzy żadne inne urządzenie. Aby pokazać wyniki innym, zapisz je do pliku.',
	'share.qr': 'Kod QR z linkiem',
	'share.qr.about': 'Zeskanuj go aparatem telefonu.',
	'share.qr.dense':
		'Link jest za długi na kod QR, który telefony odczytają bez trudu. Skopiuj link albo zapisz wyniki do pliku.',
	'share.too-long': 'Te wyniki są za długie na link. Zapisz je do pliku i przekaż plik.',
	'earlier.not-kept':
		'Przeglądarka nie zachowa tych wyników wśród wcześniejszych: jej pamięć jest pełna lub wyłączona. Aby je zachować, zapisz je do pliku.'
};
