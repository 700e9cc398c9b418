/** nginx with these bodies under these paths, as fast as it goes: no log, files kept open, nothing compressed on the way. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { awaitAnswer } from './load.mjs'
import { freePort, start, temporaryFolder } from './processes.mjs'

/** @param files name → { body, mediaType, encoding } */
export async function startNginx(files, log) {
  const folder = temporaryFolder()
  const port = await freePort()
  chmodSync(folder, 0o755)
  mkdirSync(join(folder, 'files'))
  const locations = Object.entries(files).map(([name, { body, mediaType, encoding }]) => {
    writeFileSync(join(folder, 'files', name), body)
    return `location = /${name} { default_type "${mediaType}"; ${encoding ? `add_header Content-Encoding ${encoding};` : ''} }`
  })
  const configuration = join(folder, 'nginx.conf')
  writeFileSync(
    configuration,
    `worker_processes ${cpus().length};
     daemon off;
     pid ${folder}/nginx.pid;
     error_log ${folder}/error.log;
     ${process.getuid() === 0 ? 'user root;' : ''}
     events { worker_connections 512; }
     http {
       access_log off;
       sendfile on; tcp_nopush on; tcp_nodelay on;
       keepalive_timeout 60; keepalive_requests 100000000;
       open_file_cache max=100; open_file_cache_valid 600s;
       client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
       uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
       server { listen 127.0.0.1:${port}; root ${folder}/files; types { } ${locations.join('\n')} }
     }`,
  )
  const child = start('nginx', ['-c', configuration, '-p', folder], { log })
  child.stopSignal = 'SIGQUIT'
  const address = `http://127.0.0.1:${port}`
  await awaitAnswer(address)
  return { address, child }
}
