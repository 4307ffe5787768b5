import type { Command } from 'commander';
import { restrictInterview } from '../../interview.js';
import type { LanguageTag, Role, Unit } from '../../model.js';
import { examples, type CommandFile } from '../command.js';
import type { Context } from '../context.js';
import { findInterview, withCorpus } from '../opening.js';
import { options } from '../options.js';

interface Flags {
  readonly lang?: LanguageTag[];
  readonly q?: ReadonlySet<number>;
  readonly role?: Role;
  readonly unit?: Unit;
  readonly explain?: boolean;
  /** False with `--no-pager`. */
  readonly pager: boolean;
}

export const show: CommandFile = {
  name: 'show',
  register(command: Command, context: Context): void {
    command
      .summary('read interviews in the terminal, languages side by side')
      .description('Read an interview in the terminal: all of it or some exchanges, one language or several side by side. Without INTERVIEW: every interview of the corpus.')
      .argument('[interview]', 'its id or the beginning of it, its title, or one of its files')
      .addOption(options.lang())
      .addOption(options.q())
      .addOption(options.role())
      .addOption(options.unit())
      .addOption(options.explain().conflicts(['unit', 'role', 'q']))
      .addOption(options.noPager())
      .addHelpText('before', examples('hrd show --lang ru --q 3', 'hrd show --lang en,ru --q 2-4', 'hrd show --unit sentence', 'hrd show aigul --explain'))
      .action((interview: string | undefined, flags: Flags) => run(interview, flags, context));
  },
};

async function run(name: string | undefined, flags: Flags, context: Context): Promise<void> {
  const [{ showInterview, explainInterview }, { checkExchanges, chooseLanguages }, { withPager }] = await Promise.all([import('../../views/index.js'), import('../choosing.js'), import('../pager.js')]);
  await withCorpus(context, 'read', async (corpus) => {
    const ids = name === undefined ? corpus.interviews().map(({ id }) => id) : [findInterview(corpus, name).id];
    const languages = chooseLanguages(corpus, flags.lang, ids);
    const { UserError } = await import('../../diagnostics.js');
    if (ids.length === 0) throw new UserError('the corpus is empty', { rule: 'empty-corpus', hint: 'hrd ingest FOLDER fills it' });
    const found: boolean[] = [];
    await withPager(context, flags.pager, async (print) => {
      for (const id of ids) {
        const whole = corpus.interview(id)!;
        const interview = languages === undefined ? whole : restrictInterview(whole, languages);
        if (interview.documents.length === 0) continue;
        if (ids.length === 1) checkExchanges([interview], flags.q);
        else if (flags.q !== undefined && !interview.exchanges.some(({ number }) => flags.q!.has(number))) continue;
        const options = { width: context.width, colour: await context.colour(), unit: flags.unit ?? null, exchanges: flags.q ?? null, roles: flags.role === undefined ? null : new Set([flags.role]) };
        const lines = flags.explain ? explainInterview(interview, options) : showInterview(interview, options);
        await print(found.length > 0 ? ['', ...lines] : lines);
        found.push(true);
      }
    });
    if (found.length === 0) checkExchanges(ids.map((id) => corpus.interview(id)!), flags.q);
  });
}
