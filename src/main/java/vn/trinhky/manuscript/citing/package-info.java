/**
 * Documents that a text cites, such as "Chỉ thị số 13-CT/TU, ngày 18/3/2022 của Ban Thường vụ Tỉnh ủy".
 *
 * <p>In: a manuscript. Out: every citation in it with its exact place, and the words of a citation as the profile of the
 * document wants them. Decision: the number with its notation is what a citation is known by; type, date, body and abstract
 * are looked for beside it and may all be missing, because that is what the office wants to be told about.
 */
@NullMarked
package vn.trinhky.manuscript.citing;

import org.jspecify.annotations.NullMarked;
