package vn.trinhky.signing.pages;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.trinhky.compilation.Compilation;
import vn.trinhky.compilation.FrozenReport;
import vn.trinhky.compilation.Report;
import vn.trinhky.compilation.ReportId;
import vn.trinhky.compilation.Typesetting;
import vn.trinhky.compilation.sources.FiguresInText;
import vn.trinhky.files.FileStore;
import vn.trinhky.office.OfficeDirectory;
import vn.trinhky.office.Officer;
import vn.trinhky.pdf.PagePictures;
import vn.trinhky.pdf.press.PdfMaker;
import vn.trinhky.regime.Reporting;
import vn.trinhky.regime.Round;
import vn.trinhky.signing.AuthorityToday;
import vn.trinhky.signing.HandingOver;
import vn.trinhky.signing.SignatureFolder;
import vn.trinhky.signing.Signing;
import vn.trinhky.signing.brief.Briefs;

/** Lays out for the page what lies in a signature folder. */
@Component
class FolderView {

    private final Signing signing;
    private final Compilation compilation;
    private final Typesetting typesetting;
    private final FiguresInText figures;
    private final Briefs briefs;
    private final HandingOver handingOver;
    private final Reporting reporting;
    private final OfficeDirectory office;
    private final AuthorityToday authority;
    private final FileStore files;
    private final PagePictures pictures;
    private final ActView acts;

    FolderView(
            Signing signing,
            Compilation compilation,
            Typesetting typesetting,
            FiguresInText figures,
            Briefs briefs,
            HandingOver handingOver,
            Reporting reporting,
            OfficeDirectory office,
            AuthorityToday authority,
            FileStore files,
            PagePictures pictures,
            ActView acts) {
        this.signing = signing;
        this.compilation = compilation;
        this.typesetting = typesetting;
        this.figures = figures;
        this.briefs = briefs;
        this.handingOver = handingOver;
        this.reporting = reporting;
        this.office = office;
        this.authority = authority;
        this.files = files;
        this.pictures = pictures;
        this.acts = acts;
    }

    /** Fills the model and names the page. */
    String fill(ReportId id, Officer officer, LocalDate today, Model model) {
        Report report = compilation.reportFor(id, officer);
        Round round = reporting.round(report.round());
        model.addAttribute("report", report).addAttribute("round", round).addAttribute("notYet", "signing");
        SignatureFolder folder = signing.folder(id).orElse(null);
        if (folder == null) {
            return "not-yet";
        }
        addFolder(folder, model);
        if (folder.isOpen()) {
            addBrief(folder, officer, model);
        }
        model.addAttribute("signatory", office.person(folder.signatory()).fullName())
                .addAttribute("numberingObjection", signing.objectionToNumbering(folder, officer))
                .addAttribute("authorityObjection", authority.objectionTo(id, folder.signatory()))
                .addAttribute("capacity", String.join("\n", capacity(id, folder, round, today)))
                .addAttribute("act", acts.act(folder, officer))
                .addAttribute("actingObjection", folder.objectionToActing(officer))
                .addAttribute("signingObjection", folder.objectionToSigning(officer, today));
        return "signature";
    }

    private void addFolder(SignatureFolder folder, Model model) {
        FrozenReport text = compilation.frozen(folder.report(), folder.reportNumber());
        model.addAttribute("folder", folder)
                .addAttribute("text", text)
                .addAttribute("moved", signing.moved(folder))
                .addAttribute("anotherTemplate", folder.isOpen() && typesetting.hasAnotherTemplate(text))
                .addAttribute("figures", figures.in(text))
                .addAttribute("number", folder.documentNumber())
                .addAttribute("pages", pages(folder))
                .addAttribute("maker", folder.pdf() == null ? null : PdfMaker.of(files.content(folder.pdf())));
    }

    /** What she should know before she signs; and the draft, while nothing was numbered. */
    private void addBrief(SignatureFolder folder, Officer officer, Model model) {
        FrozenReport text = compilation.frozen(folder.report(), folder.reportNumber());
        model.addAttribute("brief", briefs.open(text, officer))
                .addAttribute("candidates", handingOver.candidates(folder.report(), officer));
        if (folder.pdf() == null) {
            model.addAttribute("draft", briefs.draft(text));
        }
    }

    /** As what she signs by the register; without an authority there, what the regime says drafts print. */
    private List<String> capacity(ReportId id, SignatureFolder folder, Round round, LocalDate today) {
        return authority
                .inForce(id, folder.signatory())
                .map(held -> held.lines(round.layoutOn(today)))
                .orElse(round.plan().capacity());
    }

    private int pages(SignatureFolder folder) {
        return folder.newestPdf() == null ? 0 : pictures.pages(files.content(folder.newestPdf()));
    }
}
