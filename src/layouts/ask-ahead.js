// What the paper is drawn from comes together with the scripts of the page, which know of it only at their end. Inlined
// where a paper is sat; the address is that of stores/sit-address.ts, the file one of stores/exams.ts.
(function () {
  var paper = /\/([\w-]+)$/.exec(location.hash);
  var link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href =
    document.documentElement.dataset.base + 'exams/' + (paper ? 'papers/' + paper[1] : 'bank') + '.json';
  document.head.appendChild(link);
})();
