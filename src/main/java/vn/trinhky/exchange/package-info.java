/**
 * What offices say to each other when documents travel between their systems: the envelope of QCVN 102:2016 ("edXML") and
 * the statuses that come back.
 *
 * <p>In: who writes to whom, what the document is, its files; or somebody else's bytes. Out: the XML, or the same things
 * read from it. Plain Java: no server, no database, no network.
 *
 * <p>Decision: the records carry what the standard names and nothing of ours, so that what is read equals what was written,
 * and so that whoever sends (dispatch) and whoever receives need not know each other. What other systems write is read with
 * patience (missing fields, zipped files, another prefix), and measured before it is believed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.trinhky.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
