/** Text as it is looked for: without case, accents and points; `at` says where each unit of it stands in the text. */
export const FOLDED = `  const folded = (text) => {
    let out = '';
    const at = [];
    let index = 0;
    for (const character of text) {
      for (const part of character.normalize('NFD').toLowerCase()) {
        if (/\\p{M}/u.test(part)) continue;
        out += part;
        for (let unit = 0; unit < part.length; unit += 1) at.push(index);
      }
      index += character.length;
    }
    at.push(index);
    return { out, at };
  };
`;

/**
 * What the report does in a browser: counterparts light up, one view becomes another, text is found, languages are hidden.
 * It only moves and marks what is in the page; without it the page shows everything, paragraph by paragraph.
 */
export const SCRIPT = `
'use strict';
(() => {
  const all = (root, selector) => Array.from(root.querySelectorAll(selector));
  const bar = document.querySelector('.bar');
  bar.hidden = false;
  const measure = () => document.documentElement.style.setProperty('--bar', bar.getBoundingClientRect().height + 'px');
  measure();
  addEventListener('resize', measure);

  let lit = [];
  const light = (sentence) => {
    for (const other of lit) other.classList.remove('lit');
    lit = [];
    const article = sentence && sentence.closest('article');
    if (!article) return;
    lit = all(article, '.s[data-b="' + sentence.dataset.b + '"]');
    for (const other of lit) other.classList.add('lit');
  };
  const sentenceOf = (event) => event.target instanceof Element ? event.target.closest('.s') : null;
  document.addEventListener('pointerover', (event) => light(sentenceOf(event)));
  document.addEventListener('pointerdown', (event) => { const found = sentenceOf(event); if (found) light(found); });
  document.addEventListener('focusin', (event) => { const found = sentenceOf(event); if (found) light(found); });

  const reachable = (root) => {
    for (const article of root) {
      const first = article.querySelector('section:not([hidden]) .s');
      if (first) first.tabIndex = 0;
    }
  };
  const go = (from, to) => {
    if (!to) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  };
  document.addEventListener('keydown', (event) => {
    const from = sentenceOf(event);
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    const article = from.closest('article');
    const column = from.closest('.cell').dataset.k;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step && !side) return;
    event.preventDefault();
    if (step) {
      const same = all(article, 'section:not([hidden]) .cell[data-k="' + column + '"] .s');
      go(from, same[same.indexOf(from) + step]);
    } else {
      const others = all(article, '.s[data-b="' + from.dataset.b + '"]').filter((other) => other.closest('.cell').dataset.k !== column && other.offsetParent);
      const columns = others.map((other) => Number(other.closest('.cell').dataset.k) - Number(column));
      const ahead = others.filter((other, index) => columns[index] * side > 0);
      go(from, side > 0 ? ahead[0] : ahead[ahead.length - 1]);
    }
  });

  const sections = all(document, 'section[data-exchange]');
  const kept = new Map();
  const rowsOf = (section) => {
    if (!kept.has(section)) kept.set(section, all(section, '.row'));
    return kept.get(section);
  };
  const emptied = (row) => {
    const copy = row.cloneNode(true);
    for (const cell of all(copy, '.cell')) cell.replaceChildren();
    return copy;
  };
  const cellsOf = (row) => new Map(all(row, '.cell').map((cell) => [cell.dataset.k, cell]));
  const gap = (row) => {
    for (const cell of all(row, '.cell')) {
      if (cell.childNodes.length > 0) continue;
      const none = document.createElement('span');
      none.className = 'none';
      none.textContent = '—';
      cell.append(none);
    }
    return row;
  };
  const whole = (rows) => {
    const made = [];
    for (const row of rows) {
      let last = made[made.length - 1];
      if (!last || last.className !== row.className) made.push(last = emptied(row));
      const into = cellsOf(last);
      for (const [column, cell] of cellsOf(row)) for (const piece of cell.querySelectorAll('p')) into.get(column).append(piece.cloneNode(true));
    }
    return made.map(gap);
  };
  const pieces = (rows) => {
    const made = [];
    for (const row of rows) {
      const beads = new Map();
      for (const sentence of all(row, '.s')) {
        const bead = Number(sentence.dataset.b);
        if (!beads.has(bead)) beads.set(bead, []);
        beads.get(bead).push(sentence);
      }
      let first = true;
      for (const bead of [...beads.keys()].sort((a, b) => a - b)) {
        const copy = emptied(row);
        if (!first) copy.querySelector('.mark').replaceChildren();
        first = false;
        const into = cellsOf(copy);
        for (const sentence of beads.get(bead)) {
          const cell = into.get(sentence.closest('.cell').dataset.k);
          if (!cell.firstChild) {
            cell.append(document.createElement('p'));
            const label = sentence.previousElementSibling;
            if (label && label.className === 'label') cell.firstChild.append(label.cloneNode(true), ' ');
          } else cell.firstChild.append(' ');
          cell.firstChild.append(sentence.cloneNode(true));
        }
        made.push(gap(copy));
      }
      if (beads.size === 0) made.push(row.cloneNode(true));
    }
    return made;
  };
  const views = { exchange: whole, paragraph: (rows) => rows, sentence: pieces };
  const view = (name) => {
    light(null);
    document.body.classList.toggle('by-sentence', name === 'sentence');
    for (const section of sections) {
      const rows = views[name](rowsOf(section));
      for (const row of all(section, '.row')) row.remove();
      section.append(...rows);
    }
    reachable(all(document, 'article'));
    find();
  };
  for (const input of all(bar, 'input[name=view]')) input.addEventListener('change', () => view(input.value));

  for (const input of all(bar, 'input[name=language]')) {
    input.addEventListener('change', () => document.body.classList.toggle('without-' + input.value, !input.checked));
  }

${FOLDED}  const box = bar.querySelector('input[type=search]');
  const said = bar.querySelector('output');
  const texts = new Map();
  const mark = (root, wanted, ranges) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (!node.parentElement.closest('.cell')) continue;
      const { out, at } = folded(node.data);
      for (let found = out.indexOf(wanted); found >= 0; found = out.indexOf(wanted, found + wanted.length)) {
        const range = new Range();
        range.setStart(node, at[found]);
        range.setEnd(node, Math.max(at[found + wanted.length], at[found] + 1));
        ranges.push(range);
      }
    }
  };
  const find = () => {
    const wanted = folded(box.value.trim()).out;
    const ranges = [];
    let shown = 0;
    for (const section of sections) {
      if (wanted !== '' && !texts.has(section)) texts.set(section, folded(all(section, '.cell').map((cell) => cell.textContent).join('\\n')).out);
      const here = wanted === '' || texts.get(section).includes(wanted);
      section.hidden = !here;
      if (!here) continue;
      shown += 1;
      if (wanted !== '') mark(section, wanted, ranges);
    }
    if (globalThis.Highlight && CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges.slice(0, 10000)));
    said.textContent = wanted === '' ? '' : shown + ' of ' + sections.length + ' exchanges';
  };
  let waiting;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 120);
  });
  reachable(all(document, 'article'));
})();
`;
