import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runInside, type Run } from '../workbench.js';

/** Questions and answers of one interview, in German and English. */
type Talk = readonly (readonly [de: string, antwort: string, en: string, answer: string])[];

const work = ['Was haben Sie vor der Schließung des Tunnels gearbeitet?', 'What was your work before the tunnel was closed?'] as const;
const closing = ['Wie haben Sie von der Schließung erfahren?', 'How did you learn of the closing?'] as const;
const stays = ['Warum sind Sie im Tal geblieben?', 'Why did you stay in the valley?'] as const;
const ask = ([de, en]: readonly [string, string], antwort: string, answer: string): Talk[number] => [de, antwort, en, answer];

const talks: Readonly<Record<string, Talk>> = {
  anna: [
    ask(work, 'Ich verkaufte 14 Jahre lang Fahrkarten in Oberwies.', 'I sold tickets in Oberwies for 14 years.'),
    ask(closing, 'Aus der Zeitung, am 3. Mai 1987.', 'From the newspaper, on 3 May 1987.'),
    ['Haben Sie die Fahrkarten aufgehoben?', 'Eine ganze Schachtel, und den Stempel dazu.', 'Did you keep the tickets?', 'A whole box of them, and the stamp as well.'],
    ask(stays, 'Weil Mutter Grete das Haus nicht verlassen wollte.', 'Because Mother Grete did not want to leave the house.'),
  ],
  beat: [
    ask(work, 'Ich war Heizer auf der Lokomotive 217 und später Führer.', 'I was a stoker on engine 217, and a driver later on.'),
    ask(closing, 'Der Meister Kolb las uns im Schuppen einen Brief von 2 Seiten vor.', 'Foreman Kolb read us a letter of 2 pages in the shed.'),
    ['Fahren Sie heute noch mit der Bahn?', 'Nur nach Linden, und ich höre jede Weiche.', 'Do you still go by train today?', 'Only to Linden, and I hear every set of points.'],
    ['Was hielt Sie im Tal?', 'Meine Werkstatt. Ich habe 40 Uhren repariert.', 'What kept you in the valley?', 'My workshop. I have mended 40 clocks.'],
  ],
  cora: [
    ask(work, 'Ich führte das Gasthaus zum Signal mit 9 Betten.', 'I kept the Signal inn with its 9 beds.'),
    ask(stays, 'Einer muss das Licht anmachen, sagte mein Bruder Urs.', 'Somebody has to turn on the light, my brother Urs said.'),
  ],
};
const late: Talk = [
  ask(closing, 'Gar nicht. Ich wartete am Bahnsteig 1 auf den Zug um 6 Uhr.', 'I did not. I waited on platform 1 for the train at 6.'),
  ask(stays, 'Ich war 11 Jahre alt und wurde nicht gefragt.', 'I was 11 years old, and nobody asked me.'),
];

const cwd = mkdtempSync(join(tmpdir(), 'hrd-questions-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

function write(name: string, talk: Talk): void {
  writeFileSync(join(cwd, `${name}.de.txt`), talk.map(([frage, antwort]) => `F: ${frage}\n\nA: ${antwort}\n`).join('\n'));
  writeFileSync(join(cwd, `${name}.en.txt`), talk.map(([, , question, answer]) => `Q: ${question}\n\nA: ${answer}\n`).join('\n'));
}

const hrd = (...argv: string[]): Promise<Run> => runInside(argv, { cwd, env: { COLUMNS: '100' } });
const questions = (...argv: string[]): Promise<Run> => hrd('questions', ...argv);
/** What the list says of each question: `1 3 of 3 What was …`. */
async function listed(...argv: string[]): Promise<string[]> {
  const { out } = await questions('--lang', 'en', ...argv);
  return out.split('\n').map((line) => line.trim().replace(/\s+/gu, ' ')).filter((line) => /^(?:\d+ ✓?\s?\d+ of|q[0-9a-f]{5})/u.test(line));
}
const idOf = async (text: string): Promise<string> => /^q[0-9a-f]+/u.exec((await listed('--all')).find((line) => line.endsWith(text))!)![0];

beforeEach(async () => {
  for (const name of ['.hrd', 'dora.de.txt', 'dora.en.txt', 'moved.en.txt', 'moved.de.txt', 'xenia.de.txt', 'xenia.en.txt']) rmSync(join(cwd, name), { recursive: true, force: true });
  for (const [name, talk] of Object.entries(talks)) write(name, talk);
  await hrd('ingest', '.');
});

const found = ['1 3 of 3 What was your work before the tunnel was closed?', '2 2 of 3 How did you learn of the closing?', '3 2 of 3 Why did you stay in the valley?'];
/** The question that one interview puts in other words, joined to the others, named and moved; the one it stands behind is kept as well. */
const decided = ['1 ✓ 3 of 3 What was your work before the tunnel was closed?', '2 ✓ 3 of 3 Staying', '3 2 of 3 How did you learn of the closing?'];
async function decide(): Promise<void> {
  await questions('merge', '3', await idOf('What kept you in the valley?'));
  await questions('rename', '3', 'Staying');
  await questions('move', 'staying', '--after', '1');
}

describe('hrd questions', () => {
  it('lists the questions of a series, and says how many it leaves out', async () => {
    expect(await listed()).toEqual(found);
    const { out, err, code } = await questions('--lang', 'en');
    expect([err, code]).toEqual(['', 0]);
    expect(out).toContain('3 questions, 3 interviews\n3 questions are asked in one interview only: hrd questions --all\n');
    expect((await listed('--all')).slice(3).map((line) => line.replace(/^q[0-9a-f]+ /u, ''))).toEqual(['3 Did you keep the tickets?', '3 Do you still go by train today?', '4 What kept you in the valley?']);
  });

  it('shows a question in every language and interview', async () => {
    const { out } = await questions('2');
    expect(out).toContain('asked in 2 of 3 interviews');
    expect(out).toMatch(/^de {2}Wie haben Sie von der Schließung erfahren\?\n {6}anna:2, beat:2$/mu);
    expect(out).toMatch(/^en {2}How did you learn of the closing\?\n {6}anna:2, beat:2$/mu);
    expect(out).toContain('not asked: cora');
    expect((await questions('2', '--lang', 'de')).out).not.toContain('How did you');
    expect(out).toMatch(/\n\nanna:2 is exchange 2 of anna: hrd show 'anna' --q 2\n$/u);
    expect((await questions('--explain')).out).toContain(out.slice(0, out.lastIndexOf('\n\n')));
  });

  it('shows several, and those of one series', async () => {
    expect((await questions('2-3', '1', '2')).out.match(/^Question \d$/gmu)).toEqual(['Question 2', 'Question 3', 'Question 1']);
    expect(await listed('--series', '1')).toEqual(found);
    expect(await questions('--series', '2')).toMatchObject({ code: 1, err: 'hrd: no series 2 [no-such-series]\n  there is one series\n' });
  });

  it('can be limited to interviews, keeping numbers and counts', async () => {
    expect(await listed('--interview', 'cora')).toEqual([found[0], found[2]]);
    expect((await questions('--interview', 'cora', '2')).err).toMatch(/\[not-asked\]/u);
  });

  it('writes data for programs, the same again each time', async () => {
    const { out } = await questions('--format', 'csv');
    expect(out.trimEnd().split('\r\n')).toHaveLength(1 + 2 * (3 + 2 + 2));
    expect((await questions('--format', 'csv')).out).toBe(out);
    const all = JSON.parse((await questions('--all', '--lang', 'de', '--format', 'json')).out) as { questions: { number: number | null; wordings: object; put: { language: string }[] }[]; sources: object };
    expect(all.questions.map(({ number }) => number)).toEqual([1, 2, 3, null, null, null]);
    expect(new Set(all.questions.flatMap(({ wordings, put }) => [...Object.keys(wordings), ...put.map(({ language }) => language)]))).toEqual(new Set(['de']));
    expect(Object.keys(all.sources)).toEqual(['anna.de.txt', 'beat.de.txt', 'cora.de.txt']);
    const file = join(cwd, 'out.json');
    expect((await questions('-o', 'out.json')).err).toMatch(/^out\.json: \d+ bytes\n$/u);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('schema', 'hrd/1');
    expect(await questions('-o', 'out.json')).toMatchObject({ code: 3, err: expect.stringContaining('--force') as string });
    rmSync(file);
  });

  it('says in one line what a decision has done', async () => {
    const kept = await idOf('What kept you in the valley?');
    expect(await questions('merge', '3', kept)).toEqual({
      out: '', code: 0,
      err: expect.stringMatching(/^merged 3 "Warum sind Sie im Tal geblieben\?" and q[0-9a-f]{10} "Was hielt Sie im Tal\?": question 3 \(q[0-9a-f]{10}\) is asked in 3 of 3 interviews now\n$/u) as string,
    });
    expect((await questions('rename', '3', 'Why', 'they', 'stayed')).err).toBe('question 3 "Warum sind Sie im Tal geblieben?" is called \'Why they stayed\' now\n');
    expect((await questions('move', 'why THEY stayed', '--first')).err).toMatch(/^moved 3 'Why they stayed' to the front: it is question 1 \(q[0-9a-f]{10}\) now; numbers from 1 on have changed\n$/u);
    expect((await questions('move', '1', '--first')).err).toBe("question 1 'Why they stayed' stands where it stood\n");
    expect((await questions('rename', '1')).err).toBe("question 1 'Why they stayed' has no name now\n");
    expect((await questions('split', '1', 'beat')).err).toMatch(/^split 1 "Warum sind .{1,40}": question 1 \(q[0-9a-f]{10}\) is asked in 2 of 3 interviews now, question q[0-9a-f]{10} in beat only\n$/u);
    expect((await questions('reset', '1')).err).toMatch(/^taken back: 1 "Warum sind .{1,40}" is question 3 \(q[0-9a-f]{10}\) now; numbers from 1 on have changed\n$/u);
    expect((await questions('reset', '2', '3')).err).toBe('nobody has decided anything of questions 2 and 3\n');
    expect(await listed()).toEqual(found);
  });

  it('keeps decisions, whatever is ingested later', async () => {
    await decide();
    expect(await listed()).toEqual(decided);
    expect((await hrd('ingest', '.')).out).toContain('ingested 0, unchanged 6');
    expect(await listed(), 'of unchanged files').toEqual(decided);

    write('beat', [...talks['beat']!, ['Wen sollen wir noch fragen?', 'Fragen Sie Dora im Stellwerk 5.', 'Whom else should we ask?', 'Ask Dora in signal box 5.']]);
    await hrd('ingest', '.');
    expect(await listed(), 'of a file that has changed').toEqual(decided);

    write('beat', talks['beat']!.map((four) => four.map((text) => text.replace('kept you in', 'kept you here in').replace('hielt Sie im', 'hielt Sie hier im')) as unknown as Talk[number]));
    await hrd('ingest', '.');
    expect(await listed(), 'of a question that was corrected').toEqual(decided);
    expect((await questions('2')).out).toContain('What kept you here in the valley?');
    write('beat', talks['beat']!);
    await hrd('ingest', '.');

    write('dora', late);
    await hrd('ingest', '.');
    const withDora = ['1 ✓ 3 of 4 What was your work before the tunnel was closed?', '2 ✓ 4 of 4 Staying', '3 3 of 4 How did you learn of the closing?'];
    expect(await listed(), 'of a new interview').toEqual(withDora);

    await hrd('unlink', 'cora.de.txt');
    expect((await listed()).find((line) => line.includes('Staying')), 'of documents taken apart').toMatch(/^\d ✓ 5 of \d Staying$/u);
    await hrd('link', 'cora.de.txt', 'cora.en.txt');
    expect(await listed(), 'of documents put together').toEqual(withDora);

    renameSync(join(cwd, 'beat.en.txt'), join(cwd, 'moved.en.txt'));
    renameSync(join(cwd, 'beat.de.txt'), join(cwd, 'moved.de.txt'));
    await hrd('ingest', '.');
    expect(await listed(), 'of files with another name').toEqual(withDora);

    await hrd('forget', 'dora', '--yes');
    rmSync(join(cwd, 'dora.en.txt'));
    rmSync(join(cwd, 'dora.de.txt'));
    expect(await listed(), 'when another interview is forgotten').toEqual(decided);
    expect((await hrd('ingest', '.')).code).toBe(0);
    expect(await listed()).toEqual(decided);
  });

  it('says which questions it has decided of, and which numbers mean others since', async () => {
    const merged = await questions('merge', '1', '2');
    expect(merged.err).toMatch(/^merged 1 "Was haben Sie vor der Schließung des Tu…" and 2 "Wie haben Sie von der Schließung erfahr…": question 1 \(q[0-9a-f]{10}\) is asked in 3 of 3 interviews now; numbers from 2 on have changed\n$/u);
    expect((await questions('reset', '1')).err).toMatch(/^taken back: 1 "Was haben .{1,40}" came apart into 1 "Was haben .{1,40}" and 2 "Wie haben .{1,40}"; numbers from 2 on have changed\n$/u);
    expect(await listed()).toEqual(found);
  });

  it('takes a decision back without undoing another', async () => {
    await questions('move', '1', '--after', '2');
    const moved = await listed();
    expect((await questions('reset', '1')).err).toMatch(/^taken back: 1 "Wie .{1,40}" is asked as before, and stands where it stood; question 1 stays pinned: question 2 "Was .{1,40}" was put behind it\n$/u);
    expect(await listed()).toEqual(moved);
    await questions('reset', '1', '2');
    expect(await listed()).toEqual(found);
    expect((await questions('rename', '1', 'العمل قبل')).err).toMatch(/^question 1 "Was .{1,40}" is called '\u2067العمل قبل\u2069' now\n$/u);
    expect((await questions('reset', '1')).err).toBe("taken back: 1 '\u2067العمل قبل\u2069' has no name now\n");
  });

  it('recognises the former wording of a question that was decided of and then corrected', async () => {
    await questions('merge', '3', await idOf('What kept you in the valley?'));
    write('beat', talks['beat']!.map((four) => four.map((text) => text.replace('kept you in', 'kept you here in').replace('hielt Sie im', 'hielt Sie hier im')) as unknown as Talk[number]));
    await hrd('ingest', '.');
    await questions('rename', '3', 'Staying');
    write('dora', [late[0]!, ['Was hielt Sie im Tal?', 'Der Zug um 6 Uhr.', 'What kept you in the valley?', 'The train at 6.']]);
    await hrd('ingest', '.');
    expect((await questions('staying')).out).toContain('asked in 4 of 4 interviews');
  });

  it('forgets a decision with the interviews it was about', async () => {
    await questions('rename', await idOf('Did you keep the tickets?'), 'Schachtel');
    expect((await questions('schachtel')).code).toBe(0);
    await hrd('forget', 'anna', '--yes');
    expect(await questions('schachtel')).toMatchObject({ code: 1, err: expect.stringContaining('[no-such-question]') as string });
    expect(readFileSync(join(cwd, '.hrd', 'corpus.db')).includes('Schachtel')).toBe(false);
  });
});

describe('a slip', () => {
  it.each([
    ['a number that is too high', ['99'], 1, '[no-such-question]', 'questions here: 1-3'],
    ['numbers that are too high', ['7,9-12'], 1, 'there is no question 7, 9-12 [no-such-question]', 'questions here: 1-3'],
    ['a range that falls', ['3-1'], 2, '[usage]', 'as in 3, 2-4 or 1,3-5'],
    ['a range without an end', ['3-'], 2, '[usage]', 'as in 3, 2-4 or 1,3-5'],
    ['a number left out', ['1,,3'], 2, '[usage]', 'as in 3, 2-4 or 1,3-5'],
    ['number nought', ['0'], 2, '[usage]', 'give numbers from 1'],
    ['a name that turns the line', ['rename', '2', 'safe\u202Egnp'], 1, '[bad-name]', ''],
    ['a name nobody gave', ['nobody'], 1, '[no-such-question]', 'hrd questions --all lists them'],
    ['a decision misspelt', ['renmae', '2', 'Closing'], 2, "Did you mean 'rename'?", ''],
    ['a decision misspelt, alone', ['rset'], 1, '[no-such-question]', "did you mean 'reset'?"],
    ['nowhere to move to', ['move', '2'], 2, '[usage]', '--first'],
    ['two places to move to', ['move', '2', '--first', '--after', '1'], 2, '[usage]', ''],
    ['one question to merge', ['merge', '2'], 1, '[nothing-to-merge]', ''],
    ['the same question twice', ['merge', '2', '2'], 1, '[nothing-to-merge]', ''],
    ['an interview that was not asked', ['split', '2', 'cora'], 1, '[nothing-to-split]', 'it is asked in anna, beat'],
    ['all its interviews', ['split', '2', 'anna', 'beat'], 1, '[nothing-to-split]', 'name some of anna, beat'],
    ['an interview that is not there', ['split', '2', 'emil'], 1, '[no-such-interview]', ''],
    ['a name like a number', ['rename', '2', '7'], 1, '[bad-name]', ''],
    ['a format there is none of', ['--format', 'cvs'], 2, "Did you mean 'csv'?", ''],
    ['a format that nothing names', ['-o', 'questions.docx'], 2, '[usage]', '--format'],
    ['a language nothing is in', ['--lang', 'fr'], 1, '[no-such-language]', 'de, en'],
  ])('%s: is one line with a hint, and changes nothing', async (_, argv, code, line, hint) => {
    const run = await questions(...argv);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err.split('\n')[0]).toContain(line);
    expect(run.err.split('\n')[1]).toContain(hint);
    expect(await listed()).toEqual(found);
  });

  it('in a name: its beginning is enough, as long as it is the only one', async () => {
    await questions('rename', '1', 'The work before');
    await questions('rename', '2', 'The closing');
    expect((await questions('the clo')).out).toMatch(/^Question 2: The closing$/mu);
    expect((await questions('the')).err).toBe("hrd: no question is called 'the' [no-such-question]\n  so begin 'The work before', 'The closing'\n");
    expect((await questions('the closign')).err).toContain("did you mean 'The closing'?");
  });

  it('in some numbers: the others are shown, and what there is not is said', async () => {
    const run = await questions('1,3-5,99');
    expect(run).toMatchObject({ code: 1, err: 'hrd: there is no question 4-5, 99 [no-such-question]\n  questions here: 1-3\n' });
    expect(run.out.match(/^Question \d$/gmu)).toEqual(['Question 1', 'Question 3']);
    await questions('rename', '2', '1987-1985');
    expect((await questions('1987-1985')).out).toMatch(/^Question 2: 1987-1985$/mu);
  });

  it('a question of one interview only can be neither split nor moved', async () => {
    const id = await idOf('Did you keep the tickets?');
    expect((await questions('split', id, 'anna')).err).toMatch(/asked in one interview only.*\[nothing-to-split\]/u);
    expect((await questions('move', id, '--first')).err).toMatch(/\[no-place\]/u);
  });
});

describe('an interview that shares a question with another series', () => {
  it('is no member of it, and is named where it was asked', async () => {
    const bees = [
      ['Wie viele Bienenvölker hielten Sie?', 'How many hives did you keep?'], ['Woran starben die Bienen?', 'What did the bees die of?'],
      ['Wer kaufte den Honig?', 'Who bought the honey?'], ['Was taten Sie im Winter?', 'What did you do in winter?'],
    ] as const;
    write('dora', [
      ask(bees[0], 'Es waren 31 im Garten von Tante Frieda.', 'There were 31 in the garden of Aunt Frieda.'), ask(bees[1], 'An der Milbe, im Jahr 1992.', 'Of the mite, in the year 1992.'),
      ask(bees[2], 'Der Bäcker Amsler nahm 60 Gläser.', 'Amsler the baker took 60 jars.'), ask(bees[3], 'Ich baute Rahmen, 8 am Tag.', 'I built frames, 8 a day.'),
    ]);
    write('xenia', [
      ask(bees[0], 'Nur 5, hinter der Kirche von Egg.', 'Only 5, behind the church of Egg.'), ask(bees[1], 'Am Frost vom 12. Februar, glaube ich.', 'Of the frost of 12 February, I believe.'),
      ask(bees[2], 'Die Apotheke in Linden zahlte 9 Franken.', 'The pharmacy in Linden paid 9 francs.'), ask(bees[3], 'Ich ging mit Bruno auf die Jagd.', 'I went hunting with Bruno.'),
    ]);
    const mites = ask(bees[1], 'Bei uns hieß es, an den Drähten der Station 44.', 'Here they said, of the wires of station 44.');
    write('anna', [...talks['anna']!, mites]);
    await hrd('ingest', '.');
    const { out } = await questions();
    expect(out).toContain('Series 1: anna, beat, cora\n');
    expect(out).toContain('Series 2: dora, xenia\n');
    expect(out.match(/ \d of \d /gu)).toEqual([' 3 of 3 ', ' 2 of 3 ', ' 2 of 3 ', ...Array<string>(4).fill(' 2 of 2 ')]);
    expect((await questions('5')).out.replace(/\s+/gu, ' ')).toContain('asked in 2 of 2 interviews · and in anna of another series');
    expect(await questions('move', '3', '--after', '4')).toMatchObject({ code: 1, err: 'hrd: question 3 is of series 1, question 4 of series 2: each keeps to its own [other-series]\n  series 1 has the questions 1-3\n' });
  });
});

describe('where there is nothing to list', () => {
  it('says what is missing', async () => {
    rmSync(join(cwd, '.hrd'), { recursive: true });
    expect(await questions()).toMatchObject({ code: 3, err: expect.stringContaining('[no-corpus]') as string });
    await hrd('ingest', 'anna.de.txt', 'anna.en.txt');
    const alone = await questions();
    expect(alone).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/1 of 1 {2}/u) as string });
    expect(await questions('--format', 'json')).toMatchObject({ code: 0, err: '' });
    await hrd('forget', 'anna', '--yes');
    expect(await questions()).toMatchObject({ code: 0, out: '', err: '.hrd/corpus.db is empty. Next: hrd ingest FOLDER\n' });
    expect(await questions('merge', '1', '2')).toMatchObject({ code: 1, err: expect.stringContaining('the corpus is empty [empty-corpus]') as string });
  });
});
