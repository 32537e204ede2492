/**
 * What a regime counts, what units say about it, and what that adds up to.
 *
 * <p>In: indicators with their definitions, and the figures that a unit enters for a round. Out: values that were
 * submitted, in all their versions, sums and differences, and the words in which a text says them.
 *
 * <p>Decision: this stage stands before {@code drafting}, because figures are part of what a unit hands over: the hand-over
 * asks whether they are right. Who may write them when is the hand-over's question, not asked here. The module is open:
 * {@code form} holds a unit's form with its checks, {@code spreadsheet} the same form as a spreadsheet, {@code sums} adds
 * up, {@code speech} puts sums into words.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"regime", "office", "manuscript", "journal", "files", "web", "word"})
@NullMarked
package vn.trinhky.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
