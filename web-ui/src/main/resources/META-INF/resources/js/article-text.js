// <ct-article-text>: an article's blocks with the passages that notes stand on, and a way to choose a new passage.
//
// Offsets are Unicode code points of the article's text, which is all blocks joined by a blank line, as the catalog
// counts them. JavaScript strings count UTF-16 units, so every crossing goes through codePoints().

const BLOCK_SEPARATOR = '\n\n';
const CONTEXT_LENGTH = 32;
/** From here on the browser draws only what is on the screen. */
const MANY_BLOCKS = 300;
/** Touch handles report every step; this long without one is a choice. */
const SETTLE_MILLIS = 250;
/** Pixels between a passage and its toolbar. */
const GAP = 8;

const ELEMENT_OF = {
  paragraph: 'p',
  heading: 'h2',
  list_item: 'div',
  quote: 'blockquote',
  caption: 'figcaption',
  preformatted: 'pre',
  table_row: 'div',
};

const codePoints = (text) => Array.from(text);

class CtArticleText extends HTMLElement {
  #blocks = [];
  #notes = [];
  #pending = null;
  #active = null;
  #toolbar = null;
  /** The whole text by code points; made when the blocks come, for each key press asks for it. */
  #text = [];
  /** Where the keyboard was, so that drawing anew does not lose the place. */
  #place = null;

  /** @param {{id: string, type: string, text: string}[]} blocks */
  set blocks(blocks) {
    this.#blocks = blocks ?? [];
    this.#text = codePoints(this.#blocks.map((block) => block.text).join(BLOCK_SEPARATOR));
    this.#place = null;
    this.toggleAttribute('long', this.#blocks.length > MANY_BLOCKS);
    this.#render();
  }

  /** @param {{id: string, start: number, end: number}[]} notes */
  set notes(notes) {
    this.#notes = notes ?? [];
    this.#render();
  }

  /** The passage that a note is being written about. @param {{start: number, end: number}|null} passage */
  set pending(passage) {
    this.#pending = passage;
    this.#render();
  }

  /** The note whose passage is set off from the others. @param {string|null} id */
  set active(id) {
    this.#active = id || null;
    this.#markActive();
  }

  /** Brings the active note's passage into view. */
  reveal() {
    const mark = this.querySelector('mark.active');
    mark?.scrollIntoView({ block: 'center', behavior: this.#calm() ? 'auto' : 'smooth' });
  }

  /** Whether passages can be chosen. */
  set selectable(selectable) {
    this.toggleAttribute('selectable', !!selectable);
    this.tabIndex = selectable ? 0 : -1;
    if (selectable) {
      this.setAttribute('role', 'document');
      this.setAttribute('aria-label', 'Article text');
      this.setAttribute('aria-description', 'Arrow keys move by word and paragraph, Shift extends, N writes a note.');
    }
  }

  connectedCallback() {
    this.addEventListener('keydown', this.#key);
    this.addEventListener('click', this.#clicked);
    // on the document: a selection may begin or end outside, and touch handles move it without a pointer
    document.addEventListener('pointerdown', this.#pressed);
    document.addEventListener('pointerup', this.#released);
    document.addEventListener('selectionchange', this.#selectionChanged);
  }

  disconnectedCallback() {
    document.removeEventListener('pointerdown', this.#pressed);
    document.removeEventListener('pointerup', this.#released);
    document.removeEventListener('selectionchange', this.#selectionChanged);
    clearTimeout(this.settled);
  }

  #calm() {
    return matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  // --- drawing ---------------------------------------------------------------------------------

  #render() {
    this.#toolbar = null;
    const ranges = [
      ...this.#notes.map((note) => ({ ...note, kind: 'note' })),
      ...(this.#pending ? [{ ...this.#pending, id: '', kind: 'pending' }] : []),
    ];
    let start = 0;
    const elements = this.#blocks.map((block) => {
      const element = document.createElement(ELEMENT_OF[block.type] ?? 'p');
      element.className = `block ${block.type}`;
      element.dataset.block = block.id;
      element.dataset.start = start;
      const points = codePoints(block.text);
      element.append(...this.#segments(points, start, ranges));
      start += points.length + BLOCK_SEPARATOR.length;
      return element;
    });
    this.replaceChildren(...elements);
    this.#markActive();
  }

  /** A block's text, cut wherever a range begins or ends, so that ranges may overlap and nest. */
  #segments(points, blockStart, ranges) {
    const blockEnd = blockStart + points.length;
    const here = ranges.filter((range) => range.start < blockEnd && range.end > blockStart);
    const cuts = new Set([blockStart, blockEnd]);
    here.forEach((range) => {
      cuts.add(Math.max(range.start, blockStart));
      cuts.add(Math.min(range.end, blockEnd));
    });
    const ordered = [...cuts].sort((a, b) => a - b);
    return ordered.slice(0, -1).map((from, i) => {
      const to = ordered[i + 1];
      const text = points.slice(from - blockStart, to - blockStart).join('');
      const covering = here.filter((range) => range.start <= from && range.end >= to);
      if (covering.length === 0) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      mark.className = covering.map((range) => range.kind).join(' ');
      mark.dataset.depth = Math.min(covering.length, 3);
      mark.dataset.notes = covering.map((range) => range.id).join(' ').trim();
      return mark;
    });
  }

  #markActive() {
    this.querySelectorAll('mark').forEach((mark) => {
      mark.classList.toggle('active', !!this.#active && mark.dataset.notes.split(' ').includes(this.#active));
    });
  }

  // --- choosing a passage ----------------------------------------------------------------------

  #passage() {
    const selection = document.getSelection();
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this)) return null;
    const touched = [...this.querySelectorAll('.block')].filter((block) => range.intersectsNode(block));
    if (touched.length === 0) return null;
    let start = this.#offset(touched[0], range.startContainer, range.startOffset, 0);
    let end = this.#offset(touched.at(-1), range.endContainer, range.endOffset, touched.at(-1).textContent);
    const text = this.#text;
    while (start < end && /\s/u.test(text[start])) start++;
    while (end > start && /\s/u.test(text[end - 1])) end--;
    if (start === end) return null;
    return {
      start,
      end,
      exact: text.slice(start, end).join(''),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start).join(''),
      suffix: text.slice(end, end + CONTEXT_LENGTH).join(''),
    };
  }

  /** Where a boundary of the selection lies; one outside the block counts as the block's own edge. */
  #offset(block, node, offset, edgeText) {
    const start = Number(block.dataset.start);
    if (!block.contains(node)) return start + (edgeText ? codePoints(edgeText).length : 0);
    const upTo = document.createRange();
    upTo.setStart(block, 0);
    upTo.setEnd(node, offset);
    return start + codePoints(upTo.toString()).length;
  }

  #pressed = (event) => {
    this.dragging = !event.target.closest?.('.passage-toolbar');
  };

  #released = () => {
    this.dragging = false;
    // the browser clears a selection only after the click that ends it
    requestAnimationFrame(() => this.#offerNote());
  };

  #selectionChanged = () => {
    clearTimeout(this.settled);
    if (document.getSelection()?.isCollapsed) {
      this.#closeToolbar();
    } else if (!this.dragging) {
      this.settled = setTimeout(() => this.#offerNote(), SETTLE_MILLIS);
    }
  };

  #offerNote() {
    if (!this.hasAttribute('selectable') || !this.#passage()) {
      this.#closeToolbar();
      return;
    }
    if (!this.#toolbar) {
      this.#toolbar = document.createElement('div');
      this.#toolbar.className = 'passage-toolbar';
      const button = document.createElement('button');
      button.type = 'button';
      button.innerHTML = 'Note <kbd>N</kbd>';
      // keeps the selection while the button is pressed
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', (event) => {
        event.stopPropagation();
        this.#choose();
      });
      this.#toolbar.append(button);
      this.append(this.#toolbar);
    }
    const selection = document.getSelection().getRangeAt(0).getBoundingClientRect();
    const home = this.getBoundingClientRect();
    const width = this.#toolbar.offsetWidth;
    const left = Math.min(Math.max(0, selection.left + selection.width / 2 - home.left - width / 2), home.width - width);
    this.#toolbar.style.left = `${left}px`;
    const height = this.#toolbar.offsetHeight;
    const roomAbove = selection.top - height - GAP > (this.closest('.reading')?.getBoundingClientRect().top ?? 0);
    const top = roomAbove ? selection.top - height - GAP : selection.bottom + GAP;
    this.#toolbar.style.top = `${top - home.top}px`;
  }

  #closeToolbar() {
    this.#toolbar?.remove();
    this.#toolbar = null;
  }

  #choose() {
    const passage = this.#passage();
    if (!passage) return;
    this.#place = passage;
    this.#closeToolbar();
    this.dispatchEvent(new CustomEvent('passage-chosen', { detail: passage }));
  }

  #clicked = (event) => {
    const mark = event.target.closest?.('mark[data-notes]');
    if (!mark?.dataset.notes || !document.getSelection()?.isCollapsed) return;
    // the shortest first, then on through the others, so that nested notes can all be reached
    const length = (id) => {
      const note = this.#notes.find((each) => each.id === id);
      return note ? note.end - note.start : Infinity;
    };
    const ids = mark.dataset.notes.split(' ').sort((a, b) => length(a) - length(b));
    const id = ids[(ids.indexOf(this.#active) + 1) % ids.length];
    this.dispatchEvent(new CustomEvent('note-chosen', { detail: { id } }));
  };

  // --- without a mouse -------------------------------------------------------------------------

  #key = (event) => {
    if (!this.hasAttribute('selectable') || event.target !== this || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const handled = {
      ArrowRight: () => this.#step('forward', 'word', event.shiftKey),
      ArrowLeft: () => this.#step('backward', 'word', event.shiftKey),
      ArrowDown: () => this.#stepBlock(1, event.shiftKey),
      ArrowUp: () => this.#stepBlock(-1, event.shiftKey),
      n: () => this.#choose(),
      Enter: () => this.#choose(),
      Escape: () => document.getSelection().removeAllRanges(),
    }[event.key];
    if (handled) {
      event.preventDefault();
      handled();
    }
  };

  /** Moves a selection of one word, so that there is always something to see; Shift grows it. */
  #step(direction, unit, extend) {
    const selection = document.getSelection();
    if (!this.#holds(selection) && !this.#restore(selection)) {
      this.#enter(this.querySelector('.block'));
      return;
    }
    if (extend) {
      selection.modify('extend', direction, unit);
    } else {
      if (direction === 'backward') {
        selection.collapseToStart();
        selection.modify('move', 'backward', unit);
      } else {
        selection.collapseToEnd();
      }
      selection.modify('extend', 'forward', unit);
    }
    this.#show(selection);
  }

  #stepBlock(by, extend) {
    const selection = document.getSelection();
    const blocks = [...this.querySelectorAll('.block')];
    if (!this.#holds(selection)) this.#restore(selection);
    const at = this.#holds(selection) ? blocks.findIndex((block) => block.contains(selection.focusNode)) : -1;
    const next = blocks[Math.min(Math.max(at + by, 0), blocks.length - 1)];
    if (extend && at >= 0) {
      const edge = by > 0 ? [blocks[at], blocks[at].childNodes.length] : [blocks[at], 0];
      const already = selection.focusNode === edge[0] && selection.focusOffset === edge[1];
      selection.extend(...(already ? [next, by > 0 ? next.childNodes.length : 0] : edge));
      this.#show(selection);
    } else {
      this.#enter(next);
    }
  }

  #enter(block) {
    if (!block) return;
    const selection = document.getSelection();
    selection.collapse(block, 0);
    selection.modify('extend', 'forward', 'word');
    this.#show(selection);
  }

  /** Selects again where the last note was begun; its text was drawn anew since. */
  #restore(selection) {
    if (!this.#place) return false;
    const [from, to] = [this.#boundary(this.#place.start), this.#boundary(this.#place.end)];
    if (!from || !to) return false;
    selection.setBaseAndExtent(...from, ...to);
    return true;
  }

  /** The DOM position of an offset in the text. */
  #boundary(offset) {
    const block = [...this.querySelectorAll('.block')].findLast((each) => Number(each.dataset.start) <= offset);
    if (!block) return null;
    let left = offset - Number(block.dataset.start);
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const points = codePoints(node.data);
      if (left <= points.length) return [node, points.slice(0, left).join('').length];
      left -= points.length;
    }
    return null;
  }

  #holds(selection) {
    return selection.rangeCount > 0 && this.contains(selection.focusNode) && selection.focusNode !== this;
  }

  #show(selection) {
    const focused = selection.focusNode?.nodeType === Node.TEXT_NODE ? selection.focusNode.parentElement : selection.focusNode;
    focused?.scrollIntoView?.({ block: 'nearest' });
    this.#offerNote();
  }
}

customElements.define('ct-article-text', CtArticleText);
