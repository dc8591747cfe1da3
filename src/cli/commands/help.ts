export const HELP = `COO Fit: what is asked of a Chief Operating Officer, and how far answers are from it.

  coo-fit instrument [--json] [--locale en|da|pl]
      The questions, by module. With --json the instrument as scorers need it;
      its words are added where --locale names a language.

  coo-fit score FILE [--json] [--confidence 80|90|95]
                     [--purpose development|selection]
                     [--industry general|technology|finance|manufacturing]
      The result of answers.json or result.json; FILE may be - for standard
      input. With --json the content of result.json, numbers unrounded.
      The options replace what the file says. Without a confidence in either,
      bands are at 80 % in development and 95 % in selection.

  coo-fit --help
  coo-fit --version

Exit status: 0 done, 2 something to mend, which is said on standard error.
How scores come about is in docs/METHODS.md.`;
