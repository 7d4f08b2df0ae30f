// Runs before the page is painted; inlined, so keep it small and plain.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    if (theme) root.setAttribute('data-theme', theme);
  } catch (e) {
    // No storage: the system's theme.
  }
  // A candidate is being composed: nothing is marked meanwhile.
  addEventListener(
    'compositionstart',
    function () {
      root.setAttribute('data-composing', '');
    },
    true,
  );
  addEventListener(
    'compositionend',
    function () {
      root.removeAttribute('data-composing');
    },
    true,
  );
  // A script of the page that did not come is asked for again: until then the page is text, and its blanks hold.
  function fetchAgain(address) {
    function again() {
      clearTimeout(late);
      removeEventListener('online', again);
      import(/* @vite-ignore */ address).catch(function () {
        fetchAgain(address);
      });
    }
    var late = setTimeout(again, 10000);
    addEventListener('online', again);
  }
  addEventListener(
    'error',
    function (event) {
      if (event.target.tagName === 'SCRIPT' && event.target.src) fetchAgain(event.target.src);
    },
    true,
  );
  // Handed in before the drill is awake: note it on the form; the drill marks it when it wakes.
  function hold(form, event) {
    if (!form || form.hasAttribute('data-awake')) return;
    event.preventDefault();
    form.setAttribute('data-handed-in', '');
  }
  function closest(event, selector) {
    return event.target.closest ? event.target.closest(selector) : null;
  }
  addEventListener(
    'submit',
    function (event) {
      hold(closest(event, 'form[id^="drill-"]'), event);
    },
    true,
  );
  addEventListener(
    'keydown',
    function (event) {
      // 229: the key belongs to an input method.
      if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return;
      if (event.target.tagName === 'INPUT') hold(closest(event, 'form[id^="drill-"]'), event);
    },
    true,
  );
  addEventListener(
    'click',
    function (event) {
      var button = closest(event, '[data-check]');
      if (!button) return;
      button
        .closest('.drill')
        .querySelectorAll('form')
        .forEach(function (form) {
          hold(form, event);
        });
    },
    true,
  );
})();
