// What every screen needs of the browser: the colour scheme and times in the reader's own zone.

const SCHEME = 'colour-scheme';

window.copytaster = {
  /** @param {string} scheme 'light', 'dark', or '' for what the system says */
  setColourScheme(scheme) {
    if (scheme) {
      localStorage.setItem(SCHEME, scheme);
    } else {
      localStorage.removeItem(SCHEME);
    }
    document.documentElement.style.colorScheme = scheme || 'light dark';
  },
};

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const clockTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dayAndMonth = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const dayMonthYear = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const exact = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
/** In the language of the page's own words, which is set after this is loaded. */
const ago = () =>
  document.documentElement.lang.startsWith('de')
    ? { now: 'gerade eben', minutes: 'Min.' }
    : { now: 'just now', minutes: 'min' };
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** Recent times as a distance, older ones as a date: what a desk wants to know at a glance. */
function brief(time, now) {
  const age = now - time;
  if (age >= 0 && age < MINUTE) return ago().now;
  if (age >= 0 && age < HOUR) return `${Math.floor(age / MINUTE)} ${ago().minutes}`;
  if (time.toDateString() === now.toDateString()) return clockTime.format(time);
  if (age >= 0 && age < 6 * 30 * DAY) return `${dayAndMonth.format(time)}, ${clockTime.format(time)}`;
  return dayMonthYear.format(time);
}

/** For "since": the time of today, else with its day. */
function since(time, now) {
  return time.toDateString() === now.toDateString()
    ? clockTime.format(time)
    : `${dayAndMonth.format(time)}, ${clockTime.format(time)}`;
}

/** <ct-time datetime="2026-11-20T06:00:00Z" [full] [since]>: shown in the reader's zone and kept current. */
class CtTime extends HTMLElement {
  static observedAttributes = ['datetime', 'full', 'since'];

  connectedCallback() {
    this.timer = setInterval(() => this.show(), MINUTE);
    this.show();
  }

  disconnectedCallback() {
    clearInterval(this.timer);
  }

  attributeChangedCallback() {
    this.show();
  }

  show() {
    const value = this.getAttribute('datetime');
    const time = value ? new Date(value) : null;
    if (!time || isNaN(time)) {
      this.textContent = '';
      return;
    }
    const now = new Date();
    this.textContent = this.hasAttribute('full')
      ? full.format(time)
      : this.hasAttribute('since')
        ? since(time, now)
        : brief(time, now);
    this.title = exact.format(time);
  }
}

customElements.define('ct-time', CtTime);
