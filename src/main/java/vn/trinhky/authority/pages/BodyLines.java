package vn.trinhky.authority.pages;

import java.util.List;
import vn.trinhky.journal.ChainVerdict;
import vn.trinhky.office.Unit;

/** What the register holds for one body. */
record BodyLines(Unit body, List<AuthorityLine> lines, List<EntryOfJournal> journal, ChainVerdict verdict) {

    /** What holds on the day or will later. */
    public List<AuthorityLine> present() {
        return lines.stream().filter(line -> !line.isOver()).toList();
    }

    public List<AuthorityLine> over() {
        return lines.stream().filter(AuthorityLine::isOver).toList();
    }
}
