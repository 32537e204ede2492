package vn.trinhky.drafting;

import java.util.List;
import vn.trinhky.manuscript.BlockId;

/**
 * That a unit wrote for a section, without a word of its text.
 *
 * @param version the newest submitted one
 * @param blocks in their order
 */
public record SubmittedSection(SubmissionId submission, int version, String section, List<BlockId> blocks) {}
