package vn.trinhky.compilation.desk.view;

import java.util.List;

/**
 * The desk as it lies before the compiler, with one section open.
 *
 * @param section its key
 * @param isContributed whether the regime asks units for it
 * @param outline all sections
 * @param kinds the units, by kind
 * @param unusedBlocks how many blocks of the section's contributions are not used yet
 * @param paragraphs the blocks of the report's section
 */
public record DeskView(
        String section,
        boolean isContributed,
        List<OutlineLine> outline,
        List<ContributionKind> kinds,
        int unusedBlocks,
        List<ReportBlock> paragraphs,
        Asked asked) {

    /**
     * A block of the report's section, to be picked.
     *
     * @param words its first words
     * @param units the short names of those who wrote it, empty for the compiling unit
     */
    public record ReportBlock(String id, String words, List<String> units, boolean isJoinable) {}

    /** The section in the outline. */
    public OutlineLine open() {
        return outline.stream()
                .filter(line -> line.key().equals(section))
                .findFirst()
                .orElseThrow();
    }
}
