// Copies citations: that of the page, and of a section, paragraph or comment behind whose permalink it offers to.
const cite = document.querySelector('.cite');
if (cite) {
  const output = cite.querySelector('output');
  const offer = cite.querySelector('.copy').cloneNode(true);
  const put = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
    } catch { // an address without TLS has no clipboard
      addEventListener('copy', (event) => {
        event.preventDefault();
        event.clipboardData.setData('text/plain', text);
      }, {once: true});
      if (!document.execCommand('copy')) return;
    }
    output.value = output.dataset.copied;
    setTimeout(() => output.value = '', 2500);
  };
  // What a citation of the place that a permalink leads to says: where it is, and its address behind that of the article.
  const place = (link, style, address) => {
    const [, section, paragraph] = link.hash.match(/^#s?(\d+)(?:p(\d+)$)?/) ?? [];
    if (!section) {
      const author = link.parentNode.querySelector('bdi').textContent;
      return [`comment ${link.hash.match(/\d+/)} by ${author}`, address.replace(/[^/]*$/, 'comments.html')];
    }
    return [`sec. ${Number(section)}${paragraph ? `, ${style === 'MLA' ? 'par.' : 'para.'} ${paragraph}` : ''}`, address];
  };
  const citation = (style, link) => {
    const text = [...cite.querySelectorAll('dt')].find((dt) => dt.textContent === style).nextElementSibling;
    if (!link) return text.textContent;
    const [before, address, after] = text.dataset.part.split('\n');
    if (after === undefined) return before + place(link, style, '')[0] + address;
    return before + place(link, style, address).join('') + link.hash + after;
  };
  addEventListener('click', ({target}) => {
    const button = target.closest('.copy button');
    if (button) {
      const link = offer.contains(button) && offer.previousElementSibling;
      put(button.value ? citation(button.value, link) : link ? link.href : location.href.split('#')[0]);
    }
    const link = target.closest('.permalink, .number');
    if (link) {
      if (link.nextSibling === offer) offer.remove();
      else link.after(offer);
    }
  });
}
