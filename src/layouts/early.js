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
  // Enter in a drill that is not awake yet: note it on the form; the drill marks it when it wakes.
  function hold(event) {
    var form = event.target && event.target.closest ? event.target.closest('form[id^="drill-"]') : null;
    if (!form || form.hasAttribute('data-awake')) return;
    event.preventDefault();
    form.setAttribute('data-handed-in', '');
  }
  addEventListener('submit', hold, true);
  addEventListener(
    'keydown',
    function (event) {
      if (
        event.key === 'Enter' &&
        !event.isComposing &&
        event.keyCode !== 229 &&
        event.target.tagName === 'INPUT'
      )
        hold(event);
    },
    true,
  );
})();
