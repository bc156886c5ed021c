// <ct-difference>: two versions of an article, inline or side by side, word by word; and the way from change to change.
// <ct-three-way>: the source's text before, now, and ours, with a choice where they differ.
//
// What they say beside the article's own words comes from the server, in the reader's language.

const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** This many blocks without a change are read past; a longer stretch is folded, but for one at each end. */
const LONGEST_UNFOLDED = 3;

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

function hidden(text) {
  return element('span', 'visually-hidden', text);
}

/** {0} and {1} in a text of the server's. */
const fill = (text, ...values) => text.replace(/\{(\d)\}/g, (_, n) => values[n]);

function shown(text, row) {
  return row.time && text ? moment.format(new Date(text)) : text;
}

const TAG = { added: 'ins', removed: 'del' };

/** Pieces of a text as elements; of a list, each piece is an entry. @param {Set<string>} kinds those that are wanted */
function words(row, pieces, kinds) {
  const wanted = pieces.filter((piece) => kinds.has(piece.kind));
  return wanted.flatMap((piece, i) => {
    const separator = row.list && i > 0 ? [', '] : [];
    const text = piece.kind === 'equal' ? piece.text : element(TAG[piece.kind], null, piece.text);
    return [...separator, text];
  });
}

const ALL = new Set(['equal', 'removed', 'added']);
const BEFORE = new Set(['equal', 'removed']);
const AFTER = new Set(['equal', 'added']);

/** What is not told word by word is taken out and put in as a whole. */
function pieces(row) {
  if (row.pieces.length > 0 || row.change === 'unchanged') return row.pieces;
  const both = [
    { kind: 'removed', text: shown(row.before ?? '', row) },
    { kind: 'added', text: shown(row.after ?? '', row) },
  ];
  return both.filter((piece) => piece.text);
}

/** Rows in groups: a long stretch in which nothing is different is a group of its own. */
function folded(rows, isSame) {
  const groups = [];
  let same = [];
  const flush = (last) => {
    if (same.length <= LONGEST_UNFOLDED) {
      groups.push(...same.map((row) => [row]));
    } else {
      const first = groups.length === 0;
      const head = first ? [] : same.slice(0, 1);
      const tail = last ? [] : same.slice(-1);
      groups.push(...head.map((row) => [row]));
      groups.push(same.slice(head.length, same.length - tail.length));
      groups.push(...tail.map((row) => [row]));
    }
    same = [];
  };
  rows.forEach((row) => {
    if (isSame(row)) {
      same.push(row);
    } else {
      flush(false);
      groups.push([row]);
    }
  });
  flush(true);
  return groups;
}

function fold(rows, label, draw) {
  const details = element('details', 'fold', element('summary', null, label));
  details.append(...rows.map(draw));
  return details;
}

class CtDifference extends HTMLElement {
  #rows = [];
  #words = {};
  #side = false;
  #at = -1;
  #drawing = false;

  /** @param {{kind: string, type: string, label: string, change: string, before: string?, after: string?, pieces: []}[]} rows */
  set rows(rows) {
    this.#rows = rows ?? [];
    this.#at = -1;
    this.#later();
  }

  set words(words) {
    this.#words = words ?? {};
    this.#later();
  }

  /** Whether both texts stand side by side. */
  set side(side) {
    this.#side = !!side;
    this.#later();
  }

  connectedCallback() {
    this.tabIndex = 0;
    this.setAttribute('role', 'group');
    this.addEventListener('keydown', this.#key);
  }

  /** Properties come one by one; they are drawn together. */
  #later() {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw() {
    if (!this.#words.fold) return;
    const draw = (row) => (this.#side ? this.#sideBySide(row) : this.#inline(row));
    const rows = folded(this.#rows, (row) => row.change === 'unchanged').map((group) =>
      group.length === 1 ? draw(group[0]) : fold(group, fill(this.#words.fold, group.length), draw),
    );
    const body = element('div', 'difference-rows', ...rows);
    this.replaceChildren(this.#bar(), body);
    this.classList.toggle('side', this.#side);
    this.#say();
  }

  #bar() {
    const button = (key, label, sign, by) => {
      const made = element('button', 'jump', sign);
      made.type = 'button';
      made.title = `${label} (${key})`;
      made.setAttribute('aria-label', label);
      made.setAttribute('aria-keyshortcuts', key);
      made.addEventListener('click', () => this.jump(by));
      return made;
    };
    const count = element('span', 'jump-count');
    count.setAttribute('role', 'status');
    return element(
      'div',
      'difference-bar',
      button('K', this.#words.previous, '↑', -1),
      button('J', this.#words.next, '↓', 1),
      count,
    );
  }

  #frame(row, ...cells) {
    const frame = element('div', `difference-row ${row.kind}`);
    frame.dataset.type = row.type;
    frame.dataset.change = row.change;
    if (row.change !== 'unchanged' || row.label) {
      const change = row.moved ? this.#words.moved : this.#words[row.change];
      frame.append(element('div', 'difference-label', [row.label, change].filter(Boolean).join(' · ')));
    }
    frame.append(...cells);
    return frame;
  }

  #text(content, row) {
    const cell = element('div', 'difference-text', ...content);
    cell.lang = row.kind === 'field' && !row.prose ? '' : (this.getAttribute('textlang') ?? '');
    return cell;
  }

  #inline(row) {
    const content = row.change === 'unchanged' ? [row.after ?? ''] : words(row, pieces(row), ALL);
    return this.#frame(row, this.#text(content, row));
  }

  #sideBySide(row) {
    const side = (text, kinds) => {
      if (text === null || text === undefined || text === '') return element('div', 'difference-text none');
      return this.#text(row.change === 'unchanged' ? [text] : words(row, pieces(row), kinds), row);
    };
    const pair = element('div', 'difference-pair', side(row.before, BEFORE), side(row.after, AFTER));
    return this.#frame(row, pair);
  }

  // --- from change to change -------------------------------------------------------------------

  /** A replaced word is one change, taken out and put in; so is a row of two sides. */
  #changes() {
    const marks = [...this.querySelectorAll('ins, del')];
    return marks.filter((mark) => {
      const row = mark.closest('.difference-row');
      if (this.#side) return row.querySelector('ins, del') === mark;
      return !mark.previousSibling || !TAG_NAMES.has(mark.previousSibling.nodeName);
    });
  }

  jump(by) {
    const changes = this.#changes();
    if (changes.length === 0) return;
    this.#at = this.#at < 0 ? (by > 0 ? 0 : changes.length - 1) : (this.#at + by + changes.length) % changes.length;
    this.querySelectorAll('.here').forEach((mark) => mark.classList.remove('here'));
    const here = changes[this.#at];
    here.classList.add('here');
    if (!this.#side && here.nextSibling && TAG_NAMES.has(here.nextSibling.nodeName)) here.nextSibling.classList.add('here');
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    here.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    this.#say();
  }

  #say() {
    const changes = this.#changes();
    const count = this.querySelector('.jump-count');
    const here = this.#at < 0 ? '' : changes[this.#at]?.textContent.slice(0, 80);
    count.replaceChildren(
      changes.length === 0
        ? this.#words.none
        : this.#at < 0
          ? fill(changes.length === 1 ? this.#words.one : this.#words.count, changes.length)
          : fill(this.#words.at, this.#at + 1, changes.length),
      ...(here ? [hidden(`: ${here}`)] : []),
    );
    this.querySelectorAll('.jump').forEach((button) => (button.disabled = changes.length === 0));
  }

  #key = (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const by = { j: 1, k: -1 }[event.key.toLowerCase()];
    if (by) {
      event.preventDefault();
      this.jump(by);
    }
  };
}

const TAG_NAMES = new Set(['INS', 'DEL']);

class CtThreeWay extends HTMLElement {
  #rows = [];
  #words = {};
  #drawing = false;

  /** @param {{label: string, change: string, choosable: boolean, theirs: boolean, before: string?, now: string?, ours: string?}[]} rows */
  set rows(rows) {
    this.#rows = rows ?? [];
    this.#later();
  }

  set words(words) {
    this.#words = words ?? {};
    this.#later();
  }

  #later() {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.#draw();
    });
  }

  #draw() {
    if (!this.#words.fold) return;
    const head = element(
      'div',
      'three-head',
      element('span', 'three-before', this.#words['head.before']),
      element('span', null, this.#words['head.now']),
      element('span', null, this.#words['head.ours']),
    );
    head.setAttribute('aria-hidden', 'true');
    const draw = (row) => (row.choosable ? this.#choice(row) : this.#settled(row));
    const rows = folded(this.#rows, (row) => !row.choosable).map((group) =>
      group.length === 1 ? draw(group[0]) : fold(group, fill(this.#words.fold, group.length), draw),
    );
    const count = element('div', 'three-count');
    count.setAttribute('role', 'status');
    this.replaceChildren(count, head, ...rows);
    this.#say();
  }

  #text(text, row, textPieces) {
    if (text === null || text === undefined || text === '') return element('span', 'three-none', this.#words.nothing);
    const content = textPieces?.length ? words(row, textPieces, ALL) : [shown(text, row)];
    const made = element('span', 'three-text', ...content);
    made.lang = row.kind === 'field' && !row.prose ? '' : (this.getAttribute('textlang') ?? '');
    return made;
  }

  /** Both agree, or nobody changed it: there is nothing to choose. */
  #settled(row) {
    const frame = element('div', `three-row settled ${row.kind}`);
    frame.dataset.type = row.type;
    const label = [row.label, row.change === 'agreed' ? this.#words.agreed : ''].filter(Boolean).join(' · ');
    if (label) frame.append(element('div', 'three-label', label));
    frame.append(this.#text(row.ours, row));
    return frame;
  }

  #choice(row) {
    const index = this.#rows.indexOf(row);
    const legend = element('legend', 'three-label', [row.label, this.#words[`by.${row.change}`]].filter(Boolean).join(' · '));
    const before = element('div', 'three-cell three-before', element('span', 'three-side', this.#words.before));
    before.append(this.#text(row.before, row));
    const frame = element('fieldset', `three-row ${row.kind}`, legend);
    frame.dataset.type = row.type;
    frame.dataset.change = row.change;
    frame.append(
      element(
        'div',
        'three-cells',
        before,
        this.#option(row, index, true, row.now, row.nowPieces),
        this.#option(row, index, false, row.ours, row.oursPieces),
      ),
    );
    return frame;
  }

  #option(row, index, theirs, text, textPieces) {
    const radio = element('input');
    radio.type = 'radio';
    radio.name = `row-${index}`;
    radio.checked = row.theirs === theirs;
    const name = theirs ? this.#words.now : this.#words.ours;
    radio.setAttribute('aria-label', name);
    radio.addEventListener('change', () => {
      row.theirs = theirs;
      this.#say();
      const taken = this.#rows.flatMap((each, i) => (each.choosable && each.theirs ? [i] : []));
      this.dispatchEvent(new CustomEvent('choice', { detail: { taken: taken.join(',') } }));
    });
    const content = this.#text(text, row, textPieces);
    content.id = `three-${index}-${theirs ? 'now' : 'ours'}`;
    radio.setAttribute('aria-describedby', content.id);
    return element('label', 'three-cell three-option', element('span', 'three-side', radio, name), content);
  }

  #say() {
    const open = this.#rows.filter((row) => row.choosable);
    const theirs = open.filter((row) => row.theirs).length;
    this.querySelector('.three-count').textContent = fill(this.#words.count, theirs, open.length);
  }
}

customElements.define('ct-difference', CtDifference);
customElements.define('ct-three-way', CtThreeWay);
