import { INDUSTRIES, PURPOSES } from '../../lib/core/instrument/instrument.ts';
import { CONFIDENCE_LEVELS, DEFAULT_CONFIDENCE } from '../../lib/core/scoring/confidence-levels.ts';
import { languages } from '../../lib/i18n/languages.ts';

const { development, selection } = DEFAULT_CONFIDENCE;

export const HELP = `COO Fit: what is asked of a Chief Operating Officer, and how far answers are from it.

  coo-fit instrument [--json] [--locale ${languages.join('|')}]
      The questions, by module. With --json the instrument as scorers need it;
      its words are added where --locale names a language.

  coo-fit manual [--locale ${languages.join('|')}]
      The manual of the instrument as Markdown: blueprint, every question with
      its keys and reasons, scoring with a worked example, what is assumed.

  coo-fit score FILE [--json] [--confidence ${CONFIDENCE_LEVELS.join('|')}]
                     [--purpose ${PURPOSES.join('|')}]
                     [--industry ${INDUSTRIES.join('|')}]
                     [--profile PROFILE]
      The result of answers.json or result.json; FILE may be - for standard
      input, of this version of the instrument or one that it continues. With --json the content of result.json, numbers unrounded.
      PROFILE is a file with an edited profile (coo-fit/profile@1).
      The options replace what the file says. Without a confidence in either,
      bands are at ${development} % in development and ${selection} % in selection.

  coo-fit validate FILE [--json]
      Whether an instrument (coo-fit/instrument@1) or an item pack
      (coo-fit/pack@1) that somebody wrote is sound. Every fault is named with
      its item, its field and what to do; with --json as data. How a pack is
      written is in docs/write-an-item-pack.md.

For whoever runs a server, with its environment (COO_FIT_DATA, DATABASE_URL):

  coo-fit backup FILE
      A copy of the embedded database as it is at one moment, also while the
      server runs. It holds nothing that was erased before.

  coo-fit restore FILE --yes
      Puts such a copy in the place of the database, also while the server
      runs. What was there is kept in a file beside it. Whoever was erased
      since the copy was made is erased again, and every session ends.

  coo-fit recover E-MAIL [--without-second-factor] [--locale ${languages.join('|')}]
      A link under which an owner who cannot sign in chooses a new password,
      once and within half an hour, also while the server runs. The option
      switches a lost second factor off. It is recorded.

  coo-fit audit check [--head NUMBER:HASH]
      Recomputes the chain of the audit log, names the first entry that does
      not fit, and prints the head. That the end was cut off shows only
      against a head that was kept elsewhere.

  coo-fit --help
  coo-fit --version

Exit status: 0 done, 2 something to mend, which is said on standard error.
How scores come about is in docs/METHODS.md.`;
