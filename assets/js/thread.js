// The comments in another order, and those of one person alone. What the reader chose is remembered for the page.
const form = document.querySelector('.sort');
if (form) {
  const list = document.querySelector('.comments');
  const shown = form.querySelector('output');
  const comments = [...list.children].map((item, number) => {
    const article = item.firstElementChild;
    return {
      item, number,
      author: article.querySelector('bdi').textContent,
      length: article.querySelector('.words').textContent.length,
    };
  });
  const orders = {forward: (a, b) => a.number - b.number, backward: (a, b) => b.number - a.number, longest: (a, b) => b.length - a.length};
  const captured = (list) => list.every(({number}, i) => number === i);
  form.order.value = 'forward';

  const counts = new Map();
  for (const {author} of comments) counts.set(author, (counts.get(author) ?? 0) + 1);
  const digits = form.dataset.digits;
  const number = (n) => digits ? String(n).replace(/\d/g, (d) => [...digits][d]) : n;
  for (const [author, count] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    form.by.add(new Option(count > 1 ? `${author} (${number(count)})` : author, author));
  }

  const key = `clipping-thread ${location.pathname}`;
  const show = () => {
    const {order, by} = form;
    const visible = comments.filter(({item, author}) => !(item.hidden = by.value && author !== by.value));
    const sorted = comments.toSorted(orders[order.value]);
    list.append(...sorted.map(({item}) => item));
    list.classList.toggle('flat', by.value || !captured(sorted));
    shown.value = by.value ? form.dataset.shown.replace('{n}', number(visible.length)).replace('{total}', number(comments.length)) : '';
  };
  // A comment that someone links to is shown, whatever was chosen.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.parentNode.hidden) return;
    form.by.value = '';
    show();
    target.scrollIntoView();
  };
  try {
    const [order, by] = JSON.parse(localStorage.getItem(key));
    if (orders[order]) form.order.value = order;
    if (counts.has(by)) form.by.value = by;
    show();
    document.querySelector('.comment:target')?.scrollIntoView();
  } catch {}
  reveal();
  addEventListener('hashchange', reveal);
  form.addEventListener('change', () => {
    show();
    try {
      localStorage.setItem(key, JSON.stringify([form.order.value, form.by.value]));
    } catch {}
  });
  form.addEventListener('submit', (event) => event.preventDefault());
}
