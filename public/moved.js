// Leads from an old address to the new one and keeps the fragment.
addEventListener('DOMContentLoaded', () => {
  location.replace(document.getElementById('to').href + location.hash);
});
