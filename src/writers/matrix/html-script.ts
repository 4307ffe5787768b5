import { FOLDED } from '../html-script.js';

/**
 * What a matrix does in a browser: languages are hidden, words are found and shown in their place, rows open, arrow keys go from cell to cell.
 * It only moves and marks what is in the page; without it the page shows everything.
 */
export const SCRIPT = `
'use strict';
(() => {
  const all = (root, selector) => Array.from(root.querySelectorAll(selector));
  const bar = document.querySelector('.bar');
  bar.hidden = false;
  const rows = all(document, '.frame tbody tr[id]');
  const rowsOf = (table) => Array.from(table.tBodies[0].rows);
  const tables = all(document, '.frame section > table');
  const measure = () => {
    let highest = 0;
    for (const table of tables) {
      const height = table.tHead.getBoundingClientRect().height;
      table.style.setProperty('--head', height + 'px');
      highest = Math.max(highest, height);
    }
    if (highest > 0) document.documentElement.style.setProperty('--head', highest + 'px');
  };
  measure();
  addEventListener('resize', measure);

  for (const button of all(document, '.all')) {
    const row = button.closest('tr');
    button.hidden = row.querySelector('details') === null;
    button.addEventListener('click', () => {
      const cells = all(row, 'details');
      const open = cells.some((cell) => !cell.open);
      for (const cell of cells) cell.open = open;
      button.textContent = open ? 'Close row' : 'Open row';
    });
  }

  const shown = (cell) => cell && cell.querySelector('summary');
  const next = (cell, key) => {
    const rtl = getComputedStyle(cell.closest('table')).direction === 'rtl';
    const side = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 }[key];
    for (let at = cell; at;) {
      if (side) at = side > 0 ? at.nextElementSibling : at.previousElementSibling;
      else {
        let row = at.parentElement;
        do row = key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling; while (row && (row.hidden || row.id === ''));
        at = row && row.cells[at.cellIndex];
      }
      if (shown(at)) return shown(at);
    }
    return null;
  };
  document.addEventListener('keydown', (event) => {
    const from = event.target instanceof Element ? event.target.closest('.frame summary') : null;
    if (!from || event.altKey || event.ctrlKey || event.metaKey || !event.key.startsWith('Arrow')) return;
    const to = next(from.closest('td'), event.key);
    event.preventDefault();
    if (to) to.focus();
  });

  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all(document, '.frame details:not([open])');
    for (const cell of opened) cell.open = true;
  });
  addEventListener('afterprint', () => {
    for (const cell of opened) cell.open = false;
  });

${FOLDED}
  const box = bar.querySelector('input[type=search]');
  const said = bar.querySelector('output');
  const hiddenLanguages = new Set();
  const pairs = new Map();
  const pairsOf = (cell) => {
    if (!pairs.has(cell)) {
      const starts = all(cell, '.line:not(.lack) > .start');
      pairs.set(cell, all(cell, 'details > div').map((full, index) => ({ full, start: starts[index], first: starts[index].textContent, language: full.dataset.k, folded: null })));
    }
    return pairs.get(cell);
  };
  const mark = (node, wanted, ranges) => {
    const { out, at } = folded(node.data);
    for (let found = out.indexOf(wanted); found >= 0; found = out.indexOf(wanted, found + wanted.length)) {
      const range = new Range();
      range.setStart(node, at[found]);
      range.setEnd(node, Math.max(at[found + wanted.length], at[found] + 1));
      ranges.push(range);
    }
  };
  const markAll = (root, wanted, ranges) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) mark(walker.currentNode, wanted, ranges);
  };
  const around = (text, from, to) => {
    const start = from > 34 ? text.lastIndexOf(' ', from - 24) + 1 || from - 24 : 0;
    const end = to + 60 < text.length ? text.indexOf(' ', to + 45) + 1 || to + 45 : text.length;
    return (start > 0 ? '…' : '') + text.slice(Math.min(start, from), Math.max(end, to)).trim() + (end < text.length ? '…' : '');
  };
  const find = () => {
    const wanted = folded(box.value.trim()).out;
    const ranges = [];
    let hits = 0;
    document.body.classList.toggle('searching', wanted !== '');
    for (const row of rows) {
      let here = wanted === '';
      for (const cell of row.cells) {
        let hit = false;
        if (cell.tagName === 'TH') {
          hit = wanted !== '' && folded(cell.textContent).out.includes(wanted);
          if (hit) markAll(cell, wanted, ranges);
          here ||= hit;
          continue;
        }
        for (const pair of pairsOf(cell)) {
          if (wanted !== '') pair.folded ??= folded(pair.full.textContent);
          const place = wanted === '' || hiddenLanguages.has(pair.language) ? -1 : pair.folded.out.indexOf(wanted);
          const text = place < 0 ? pair.first : around(pair.full.textContent, pair.folded.at[place], pair.folded.at[place + wanted.length]);
          if (pair.start.textContent !== text) pair.start.textContent = text;
          if (place < 0) continue;
          hit = true;
          markAll(pair.start, wanted, ranges);
          markAll(pair.full, wanted, ranges);
        }
        cell.classList.toggle('hit', hit);
        if (hit) hits += 1;
        here ||= hit;
      }
      row.hidden = !here;
    }
    for (const table of tables) table.parentElement.hidden = rowsOf(table).every((row) => row.hidden);
    if (globalThis.Highlight && CSS.highlights) CSS.highlights.set('found', new Highlight(...ranges.slice(0, 10000)));
    said.textContent = wanted === '' ? '' : hits + (hits === 1 ? ' answer in ' : ' answers in ') + rows.filter((row) => !row.hidden).length + ' of ' + rows.length + ' questions';
  };
  let waiting;
  box.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(find, 120);
  });
  const hideColumns = () => {
    for (const table of tables) {
      const columns = all(table, 'col');
      Array.from(table.tHead.rows[0].cells).forEach((th, index) => {
        if (th.dataset.l === undefined) return;
        const gone = th.dataset.l.split(' ').every((language) => hiddenLanguages.has(language));
        if (th.hidden === gone) return;
        th.hidden = columns[index].hidden = gone;
        for (const row of rowsOf(table)) row.cells[index].hidden = gone;
      });
    }
    for (const row of rows) {
      const wordings = all(row.cells[0], '.w');
      const none = wordings.every((wording) => hiddenLanguages.has(wording.dataset.k));
      wordings.forEach((wording, index) => wording.classList.toggle('keep', none && index === 0));
    }
  };
  for (const input of all(bar, 'input[name=language]')) {
    input.addEventListener('change', () => {
      document.body.classList.toggle('without-' + input.value, !input.checked);
      if (input.checked) hiddenLanguages.delete(input.value); else hiddenLanguages.add(input.value);
      hideColumns();
      if (box.value !== '') find();
    });
  }
})();
`;
