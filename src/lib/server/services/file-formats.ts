/** As what tables are saved: CSV, CSV in the manner of a spreadsheet, and JSON. */
export const FILE_FORMATS = ['csv', 'excel', 'json'] as const;
