const files = ['./', './floor.css', './floor.js'];

self.addEventListener('install', (event) => {
	event.waitUntil(caches.open('floor').then((cache) => cache.addAll(files)));
});

self.addEventListener('fetch', (event) => {
	event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});
