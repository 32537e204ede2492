package vn.trinhky.workflow.map.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture against the process files: everything that stands in a file is drawn, and nothing covers anything else. */
@Tag("deadlines")
class DraughtingTests {

    private static final List<String> LONG_NOTES =
            List.of("Nguyễn Thị Phương Thảo", "từ 27/11, 08:30", "thường 12 ngày");

    /** A process file in a language. */
    record Sheet(String process, String language) {}

    static Stream<Sheet> sheets() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            return files
                    .map(file -> file.getFileName().toString().replace(".bpmn20.xml", ""))
                    .flatMap(process -> Stream.of(new Sheet(process, "vi"), new Sheet(process, "en")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void drawsEveryElementAndEveryArrow(Sheet sheet) throws Exception {
        BpmnModel model = model(sheet);
        Drawing drawing = Draughting.draw(model, captions(sheet, model));

        assertThat(drawing.shapes().stream().map(Shape::id))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(ids(model, FlowNode.class));
        assertThat(drawing.arrows().stream().map(Arrow::id))
                .containsExactlyInAnyOrderElementsOf(ids(model, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void letsNoElementCoverAnother(Sheet sheet) throws Exception {
        BpmnModel model = model(sheet);
        List<Shape> shapes = Draughting.draw(model, captions(sheet, model)).shapes();

        for (Shape one : shapes) {
            for (Shape other : shapes) {
                if (!one.id().equals(other.id()) && one.area().overlaps(other.area())) {
                    assertThat(belongTogether(model, one, other))
                            .as(one.id() + " and " + other.id())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void writesWordsWhereTheyCoverNothing(Sheet sheet) throws Exception {
        BpmnModel model = model(sheet);
        Drawing drawing = Draughting.draw(model, captions(sheet, model));

        for (Label label : drawing.labels()) {
            assertThat(drawing.shapes().stream()
                            .filter(shape -> !shape.isRoom() && shape.area().overlaps(label.area()))
                            .map(Shape::id))
                    .as("covered by the words of " + label.of())
                    .isEmpty();
            assertThat(drawing.labels().stream()
                            .filter(other ->
                                    !other.equals(label) && other.area().overlaps(label.area()))
                            .map(Label::of))
                    .as("written over by " + label.of())
                    .isEmpty();
            assertThat(drawing.arrows().stream()
                            .filter(arrow -> arrow.pieces().stream().anyMatch(label.area()::overlaps))
                            .map(Arrow::id))
                    .as("struck through by the words of " + label.of())
                    .isEmpty();
            assertThat(drawing.frame().holds(label.area())).as(label.of()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void keepsTheWordsOfAStepInsideIt(Sheet sheet) throws Exception {
        BpmnModel model = model(sheet);
        for (Shape shape : Draughting.draw(model, captions(sheet, model)).shapes()) {
            for (Line line : shape.words()) {
                double size = line.isNote() ? Lettering.NOTE_SIZE : Lettering.NAME_SIZE;
                assertThat(Lettering.width(line.text(), size))
                        .as(line.text())
                        .isLessThanOrEqualTo(shape.area().width());
                assertThat(line.y())
                        .as(line.text())
                        .isBetween(shape.area().y() + 10, shape.area().bottom() - 3);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void leadsEveryArrowStraightFromItsElementToItsElement(Sheet sheet) throws Exception {
        BpmnModel model = model(sheet);
        Drawing drawing = Draughting.draw(model, captions(sheet, model));
        Map<String, Area> areas = new HashMap<>();
        drawing.shapes().forEach(shape -> areas.put(shape.id(), shape.area()));

        for (Arrow arrow : drawing.arrows()) {
            Point begin = arrow.points().get(0);
            Point end = arrow.points().get(arrow.points().size() - 1);
            assertThat(touches(Objects.requireNonNull(areas.get(arrow.from())), begin))
                    .as(arrow.id())
                    .isTrue();
            assertThat(touches(Objects.requireNonNull(areas.get(arrow.to())), end))
                    .as(arrow.id())
                    .isTrue();
            assertThat(arrow.pieces()).as(arrow.id()).allMatch(piece -> Math.min(piece.width(), piece.height()) < 0.5);
        }
    }

    /** The Vietnamese words come from the file; the messages hold them so that both languages have the same keys. */
    @ParameterizedTest
    @MethodSource("sheets")
    void hasAWordForEverythingThatTheFileNames(Sheet sheet) throws Exception {
        Properties texts = texts(sheet.language());
        for (FlowElement element : model(sheet).getMainProcess().findFlowElementsOfType(FlowElement.class, true)) {
            if (element.getName() != null && !element.getName().isBlank()) {
                String key = "map.name." + sheet.process() + "." + element.getId();
                assertThat(texts).containsKey(key);
                assertThat(texts.getProperty(key).equals(element.getName()))
                        .as(key)
                        .isEqualTo(sheet.language().equals("vi"));
            }
        }
    }

    private static boolean touches(Area area, Point point) {
        return area.grownBy(1).holds(new Area(point.x(), point.y(), 0, 0));
    }

    /** A room holds what is drawn in it, and an event sits on the edge of what it may end. */
    private static boolean belongTogether(BpmnModel model, Shape one, Shape other) {
        return isOn(model, one, other) || isOn(model, other, one);
    }

    private static boolean isOn(BpmnModel model, Shape upper, Shape lower) {
        FlowElement element = model.getFlowElement(upper.id());
        if (element instanceof BoundaryEvent event) {
            return event.getAttachedToRefId().equals(lower.id());
        }
        return model.getFlowElement(lower.id()) instanceof SubProcess room
                && room.getFlowElement(upper.id()) != null
                && lower.area().holds(upper.area());
    }

    private static List<String> ids(BpmnModel model, Class<? extends FlowElement> kind) {
        return model.getMainProcess().findFlowElementsOfType(kind, true).stream()
                .map(FlowElement::getId)
                .toList();
    }

    /** With long words at every step. */
    private static Captions captions(Sheet sheet, BpmnModel model) throws IOException {
        Properties texts = texts(sheet.language());
        Map<String, String> names = new HashMap<>();
        Map<String, List<String>> notes = new HashMap<>();
        for (FlowElement element : model.getMainProcess().findFlowElementsOfType(FlowElement.class, true)) {
            String named = element.getName() == null ? "" : element.getName();
            names.put(element.getId(), texts.getProperty("map.name." + sheet.process() + "." + element.getId(), named));
            if (element instanceof Activity || element instanceof IntermediateCatchEvent) {
                notes.put(element.getId(), LONG_NOTES);
            }
        }
        return new Captions(names, notes);
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                DraughtingTests.class.getResourceAsStream("/messages/map_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    private static BpmnModel model(Sheet sheet) throws IOException, XMLStreamException {
        try (Reader reader = Files.newBufferedReader(Path.of("processes", sheet.process() + ".bpmn20.xml"))) {
            return new BpmnXMLConverter()
                    .convertToBpmnModel(XMLInputFactory.newFactory().createXMLStreamReader(reader));
        }
    }
}
