package vn.trinhky.word.marks;

import java.util.Arrays;
import java.util.List;
import vn.trinhky.word.file.Xml;
import vn.trinhky.word.file.XmlBuffer;

/**
 * Types the code to scan and its address below the recipients, as one content control named {@code lookup}: what reads the
 * file can pass it by.
 */
public final class TypedLookup {

    /** English Metric Units in a millimetre. */
    private static final int EMU = 36_000;

    private static final int SIDE = (int) (LookupLines.SIDE * EMU);

    private static final String PLAIN = """
            <w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>\
            <w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="left"/></w:pPr>""";

    private static final List<Xml> PIECES = Arrays.stream(
                    """
            <w:sdt><w:sdtPr><w:alias w:val="Tra cứu văn bản"/><w:tag w:val="lookup"/><w:id w:val="71840233"/>\
            <w:lock w:val="sdtLocked"/></w:sdtPr><w:sdtContent>\
            <w:tbl><w:tblPr><w:tblW w:w="4300" w:type="dxa"/><w:tblLayout w:type="fixed"/>\
            <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>\
            </w:tblCellMar></w:tblPr>\
            <w:tblGrid><w:gridCol w:w="1140"/><w:gridCol w:w="3160"/></w:tblGrid><w:tr>\
            <w:tc><w:tcPr><w:tcW w:w="1140" w:type="dxa"/></w:tcPr><w:p>FLAT<w:r><w:rPr><w:sz w:val="2"/></w:rPr>\
            <w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
            distT="0" distB="0" distL="0" distR="0"><wp:extent cx="SIDE" cy="SIDE"/>\
            <wp:docPr id="1" name="Mã QR" descr="|"/>\
            <a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
            <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">\
            <pic:nvPicPr><pic:cNvPr id="1" name="Mã QR" descr="|"/><pic:cNvPicPr/></pic:nvPicPr>\
            <pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
            r:embed="PICTURE"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
            <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="SIDE" cy="SIDE"/></a:xfrm>\
            <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>\
            </w:drawing></w:r></w:p></w:tc>\
            <w:tc><w:tcPr><w:tcW w:w="3160" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>\
            <w:p>PLAIN<w:r>TYPE<w:t>|</w:t></w:r></w:p>\
            <w:p>PLAIN<w:r>TYPE<w:t>|</w:t></w:r></w:p>\
            <w:p>PLAIN<w:r>BOLD<w:t>|</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:sdtContent></w:sdt>\
            <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>\
            </w:pPr></w:p>""".replace("FLAT", PLAIN.replace("</w:pPr>", "<w:rPr><w:sz w:val=\"2\"/></w:rPr></w:pPr>"))
                            .replace("PLAIN", PLAIN)
                            .replace("TYPE", "<w:rPr><w:sz w:val=\"16\"/><w:szCs w:val=\"16\"/></w:rPr>")
                            .replace("BOLD", "<w:rPr><w:b/><w:sz w:val=\"20\"/><w:szCs w:val=\"20\"/></w:rPr>")
                            .replace("SIDE", String.valueOf(SIDE))
                            .replace("PICTURE", PictureParts.RELATIONSHIP)
                            .split("\\|"))
            .map(Xml::of)
            .toList();

    private TypedLookup() {}

    public static void type(LookupLines lines, XmlBuffer xml) {
        List<String> texts = List.of(lines.spoken(), lines.spoken(), lines.label(), lines.address(), lines.code());
        for (int i = 0; i < texts.size(); i++) {
            xml.raw(PIECES.get(i)).text(texts.get(i));
        }
        xml.raw(PIECES.get(texts.size()));
    }
}
