import { closeSync, openSync, writeSync } from 'node:fs';

const CHUNK = 1 << 20;

/** A CSV file written in pieces of about 1 MB; `end` returns its rows and bytes. */
export function sheet(path, header) {
  const file = openSync(path, 'w');
  let text = header + '\n';
  let rows = 0;
  let bytes = 0;
  const flush = () => {
    const buffer = Buffer.from(text);
    for (let done = 0; done < buffer.length;) done += writeSync(file, buffer, done);
    bytes += buffer.length;
    text = '';
  };
  return {
    row(line) {
      text += line + '\n';
      rows++;
      if (text.length >= CHUNK) flush();
    },
    end() {
      flush();
      closeSync(file);
      return { rows, bytes };
    },
  };
}

/** Passes items on in a mixed order, never holding more than `size` of them. */
export function shuffled(size, random, emit) {
  const pool = [];
  return {
    add(item) {
      if (pool.length < size) return void pool.push(item);
      const i = random.between(0, size - 1);
      emit(pool[i]);
      pool[i] = item;
    },
    end() {
      random.shuffle(pool).forEach(emit);
    },
  };
}
