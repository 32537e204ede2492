package vn.trinhky.workflow.reassigning;

import java.util.List;
import vn.trinhky.office.entrusting.EntrustedLine;

/**
 * A page of what waits in the units of an administrator.
 *
 * @param page from 1 on
 * @param more whether there is another page
 * @param entrusted whose posts end on a day to come
 */
public record WorkSheet(String find, int page, boolean more, List<WorkLine> lines, List<EntrustedLine> entrusted) {}
