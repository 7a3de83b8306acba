const ENDS_SENTENCE = /[。！？；：…”’」』）》】〕.!?;:)|>"'*]$/;

/** True when a line's last character may end its sentence. `line` has no white space at its end. */
export const endsSentence = (line: string): boolean => ENDS_SENTENCE.test(line);

/** True when a line's last character leaves its sentence open. */
export const endsOpen = (line: string): boolean => line !== '' && !endsSentence(line);
