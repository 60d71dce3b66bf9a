import { askFirst, forever, securityHeaders } from './headers.ts';
import { hostFiles, packings } from './hostFiles.ts';
import { mediaTypes, unknownType } from './mediaTypes.ts';

/**
 * What a host with nginx includes, in a `server` or in a `location`. It nests no location of its own: nginx forgets the
 * outer headers in a location that adds one. So one level adds them all, and what differs per file is a variable.
 */
export function nginxInclude(): string {
	return `${explained}
index index.html;
autoindex off;
absolute_redirect off;
server_tokens off;

# Geen adres van een bezoeker in een logboek. Zoek je een fout? Zet dan even een # voor error_log.
access_log off;
error_log /dev/null;
log_not_found off;

# Alles staat al ingepakt klaar.
gzip off;
gzip_static on;
gzip_vary on;
gzip_proxied any;

default_type ${unknownType};
types {
${mediaTypes.map(([ending, type]) => `\t"${type}" ${ending};`).join('\n')}
}

# Een bestand met zijn inhoud in zijn naam mag blijven; naar al het andere wordt elke keer gevraagd.
set $signaalroute_keep "${askFirst}";
if ($uri ~ "${hashedName}") { set $signaalroute_keep "${forever}"; }
set $signaalroute_allow "";
if ($request_method !~ "^(GET|HEAD)$") { set $signaalroute_allow "GET, HEAD"; return 405; }
if ($uri ~ "${notForVisitors}") { return 404; }

# Zonder always: een antwoord dat er niet is, mag niet blijven.
add_header Cache-Control $signaalroute_keep;
add_header Allow $signaalroute_allow always;
${Object.entries(securityHeaders)
	.map(([name, value]) => `add_header ${name} "${value}" always;`)
	.join('\n')}
`;
}

/** By its hash as well as by its folder: the app itself may live in a folder of that name. */
const hashedName = '/assets/[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+$';

const literally = (name: string) => name.replaceAll('.', '\\.');
const notForVisitors = `(${[...hostFiles, ...packings.map(({ ending }) => ending)].map(literally).join('|')})$`;

const explained = `# Signaalroute voor nginx, getest met 1.22. De build schrijft dit bestand bij elke versie opnieuw.
#
# Met een eigen naam:
#
#   server {
#       listen 443 ssl;
#       server_name signaalroute.gemeente.example;
#       root /srv/signaalroute;
#       include /srv/signaalroute/_nginx.conf;
#   }
#
# In een map van een andere site (^~ gaat voor andere regels van die site):
#
#   location = /signaalroute { access_log off; absolute_redirect off; return 308 /signaalroute/; }
#   location ^~ /signaalroute/ {
#       alias /srv/signaalroute/;
#       include /srv/signaalroute/_nginx.conf;
#   }
#
#   Een aanvraag die niet te lezen is, komt in het logboek van die site.
#
# Wat je zelf naast de include zet:
#
#   brotli_static on;
#       Kleiner dan gzip. Alleen met de module (Debian: libnginx-mod-http-brotli-static); zonder start nginx niet.
#   add_header Strict-Transport-Security "max-age=31536000" always;
#       HSTS geldt voor de hele naam, dus dat beslis jij. Staat het al op je server? Herhaal het hier: nginx
#       vergeet de koppen van buiten.
#   location = /.well-known/security.txt { return 301 https://www.gemeente.example/.well-known/security.txt; }
#       Met een eigen naam. In een map van een andere site geldt de security.txt van die site.
#   location / { access_log /var/log/nginx/signaalroute.log zonder_adres; }
#       Wil je toch tellen, met een eigen naam. Zet bij http { … }:
#       log_format zonder_adres '$time_iso8601 $status $bytes_sent $uri';
#
# Vervang bij een nieuwe versie de hele map, en laat de tijden van de bestanden staan zoals ze zijn: daaraan ziet een
# browser dat er iets nieuws is.
`;
