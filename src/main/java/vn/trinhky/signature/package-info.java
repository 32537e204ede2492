/**
 * Signatures in PDF files: who has which key, how a signature and its picture come into a file, and what a signed file
 * is worth.
 *
 * <p>In: the bytes of a PDF, an order that says when, why and where, and a key. Out: the same bytes with an addition that
 * holds the signature (PAdES), or what a key outside this server has to sign, and the file once its answer is there. The
 * only importer of EU DSS.
 *
 * <p>Decision: nothing is kept between "this is to be signed" and "here is the signature": the same file, order and key
 * always give the same bytes to sign. So a crash, a second press or another server process cannot make two different
 * documents of one order.
 */
@ApplicationModule(allowedDependencies = {"office", "files", "web", "journal"})
@NullMarked
package vn.trinhky.signature;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
