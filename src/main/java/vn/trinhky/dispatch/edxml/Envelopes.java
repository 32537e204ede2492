package vn.trinhky.dispatch.edxml;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.trinhky.authority.SigningAuthorities;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.dispatch.channel.Parcel;
import vn.trinhky.dispatch.channel.Purpose;
import vn.trinhky.dispatch.lines.FrozenLists;
import vn.trinhky.dispatch.organs.OrganCodes;
import vn.trinhky.dispatch.recall.ParcelFiles;
import vn.trinhky.dispatch.recall.ParcelFiles.ParcelFile;
import vn.trinhky.dispatch.recall.ParcelFiles.Role;
import vn.trinhky.exchange.Business;
import vn.trinhky.exchange.BusinessType;
import vn.trinhky.exchange.DocumentId;
import vn.trinhky.exchange.Enclosure;
import vn.trinhky.exchange.Heading;
import vn.trinhky.exchange.Message;
import vn.trinhky.exchange.Organ;
import vn.trinhky.exchange.Signer;
import vn.trinhky.exchange.Staff;
import vn.trinhky.exchange.Trace;
import vn.trinhky.files.FileStore;
import vn.trinhky.issuing.IssuedReport;
import vn.trinhky.issuing.Issuing;
import vn.trinhky.issuing.ending.Replacement;
import vn.trinhky.issuing.ending.Replacing;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.UnitId;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.regime.RegimePlan;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;

/** Puts a parcel into an envelope of the axis. */
@Component
class Envelopes {

    private final OrganCodes codes;
    private final OfficeDirectory office;
    private final Compilation compilation;
    private final Reporting reporting;
    private final SigningAuthorities authorities;
    private final Issuing issuing;
    private final Replacing replacing;
    private final FileStore files;
    private final ParcelFiles enclosed;
    private final PagePictures pictures;
    private final FrozenLists lists;

    Envelopes(
            OrganCodes codes,
            OfficeDirectory office,
            Compilation compilation,
            Reporting reporting,
            SigningAuthorities authorities,
            Issuing issuing,
            Replacing replacing,
            FileStore files,
            ParcelFiles enclosed,
            PagePictures pictures,
            FrozenLists lists) {
        this.codes = codes;
        this.office = office;
        this.compilation = compilation;
        this.reporting = reporting;
        this.authorities = authorities;
        this.issuing = issuing;
        this.replacing = replacing;
        this.files = files;
        this.enclosed = enclosed;
        this.pictures = pictures;
        this.lists = lists;
    }

    /**
     * The same parcel at the same time makes the same envelope.
     *
     * @param at when it was put together for the first time
     * @throws NoOrganCode if the issuing body is not on the axis itself
     */
    Message.Envelope envelope(Parcel parcel, Instant at) {
        IssuedReport shown = shown(parcel);
        Round round = round(shown);
        Organ from = sender(round.plan());
        return new Message.Envelope(
                from,
                List.of(Organ.named(parcel.address(), parcel.addressee())),
                heading(shown, round, from),
                List.of(new Trace(from.id(), at)),
                business(parcel, from),
                enclosures(parcel));
    }

    /** By what the document of the parcel is known to other systems. */
    DocumentId id(IssuedReport issued) {
        return id(issued, sender(round(issued).plan()));
    }

    /** An envelope shows the document that is to be used from now on. */
    private static IssuedReport shown(Parcel parcel) {
        IssuedReport other = parcel.other();
        return parcel.purpose() == Purpose.REPLACEMENT && other != null ? other : parcel.document();
    }

    private Organ sender(RegimePlan plan) {
        UnitId body = plan.compilingUnit();
        String code = codes.of(body).orElseThrow(NoOrganCode::new);
        String address = office.unit(body).email();
        return new Organ(
                code, plan.superiorBody(), office.unit(body).name(), plan.place(), address == null ? "" : address, "");
    }

    private Heading heading(IssuedReport issued, Round round, Organ from) {
        RegimePlan plan = round.plan();
        return new Heading(
                id(issued, from),
                plan.place(),
                plan.typeName(),
                issued.subject(),
                signer(issued, round),
                null,
                recipients(issued, round),
                pictures.pages(files.content(issued.pdf())),
                0,
                List.of());
    }

    /** As printed; documents from before lists were kept have only what their round says. */
    private List<String> recipients(IssuedReport issued, Round round) {
        List<String> printed = lists.printed(issued.report());
        return printed.isEmpty()
                ? round.plan().recipients(round.layoutOn(issued.number().date()).rules())
                : printed;
    }

    private static DocumentId id(IssuedReport issued, Organ from) {
        return DocumentId.of(
                from.id(),
                issued.number().date(),
                issued.number().number(),
                issued.number().notation());
    }

    /** The last of the lines above the name is the post, those before it say in which capacity. */
    private Signer signer(IssuedReport issued, Round round) {
        RegimePlan plan = round.plan();
        LocalDate day = issued.number().date();
        List<String> lines = authorities
                .inForce(round.signatory(), plan.compilingUnit(), plan.typeCode(), day)
                .map(authority -> authority.lines(round.layoutOn(day)))
                .orElse(plan.capacity());
        int last = lines.size() - 1;
        return last < 0
                ? new Signer("", "", issued.signer())
                : new Signer(String.join(", ", lines.subList(0, last)), lines.get(last), issued.signer());
    }

    private Business business(Parcel parcel, Organ from) {
        Staff sender = Staff.named(from.name(), "");
        Replacement taken = replacement(parcel);
        if (taken != null) {
            DocumentId old = id(issuing.issued(taken.issued()), from);
            Business.Replaced replaced = new Business.Replaced(old, List.of(parcel.address()));
            return new Business(BusinessType.REPLACE, taken.decision().reason(), old, sender, List.of(replaced));
        }
        DocumentId about = parcel.purpose() == Purpose.DOCUMENT ? null : id(parcel.document(), from);
        return new Business(type(parcel.purpose()), parcel.words(), about, sender, replaced(parcel, about));
    }

    /** Whose place the document takes; its addressees are those of the earlier one. Null for a document of its own. */
    private @Nullable Replacement replacement(Parcel parcel) {
        return parcel.purpose() == Purpose.DOCUMENT
                ? replacing.replacementBy(parcel.document().report()).orElse(null)
                : null;
    }

    private static List<Business.Replaced> replaced(Parcel parcel, @Nullable DocumentId about) {
        return parcel.purpose() == Purpose.REPLACEMENT && about != null
                ? List.of(new Business.Replaced(about, List.of(parcel.address())))
                : List.of();
    }

    private static BusinessType type(Purpose purpose) {
        return switch (purpose) {
            case DOCUMENT -> BusinessType.NEW;
            case RECALL -> BusinessType.RECALL;
            case REPLACEMENT -> BusinessType.REPLACE;
            case CORRECTION -> BusinessType.UPDATE;
            case REMINDER -> throw new IllegalArgumentException("the axis knows no reminders");
        };
    }

    /** A recall and a notice bring no files: the receiver has them. */
    private List<Enclosure> enclosures(Parcel parcel) {
        return enclosed.of(parcel).stream().map(file -> enclosure(parcel, file)).toList();
    }

    private static Enclosure enclosure(Parcel parcel, ParcelFile file) {
        UUID id = UUID.nameUUIDFromBytes((parcel.key() + file.name()).getBytes(StandardCharsets.UTF_8));
        String description = file.role() == Role.REDLINE
                ? "Bản so sánh với văn bản số " + parcel.document().number().printed()
                : parcel.newest().subject();
        return new Enclosure(id, file.name(), file.type(), description, file.content());
    }

    private Round round(IssuedReport issued) {
        return reporting.round(compilation.report(issued.report()).round());
    }
}
