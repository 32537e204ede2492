/**
 * The files of the word module: pieces of WordprocessingML that docx4j wrote, and the zip around them.
 *
 * <p>In: objects of docx4j's model. Out: bytes. Decision: docx4j writes every piece of markup once, with holes, and a
 * document only fills the holes. Marshalling the whole object tree anew for each document took twice as long as all the
 * rest, deflating included.
 */
@NullMarked
package vn.trinhky.word.file;

import org.jspecify.annotations.NullMarked;
