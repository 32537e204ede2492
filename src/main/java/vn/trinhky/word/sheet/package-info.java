/**
 * Plain printed matter that follows no layout rule: lists with columns, and labels to cut out.
 *
 * <p>In: a {@link vn.trinhky.word.sheet.ListSheet} or labels. Out: the bytes of a .docx that an officer can still change.
 */
@NamedInterface("sheet")
@NullMarked
package vn.trinhky.word.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
