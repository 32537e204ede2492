package vn.trinhky.workflow.map.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.SubProcess;
import org.flowable.bpmn.model.UserTask;

/** Draws a process from the places that its file gives its elements. What has no place there is not drawn. */
public final class Draughting {

    private static final double MARGIN = 12;

    private Draughting() {}

    /** Steps hold their words; events, gateways and arrows have them beside. */
    public static Drawing draw(BpmnModel model, Captions captions) {
        List<Shape> shapes = shapes(model, captions);
        List<Arrow> arrows = arrows(model, shapes);
        List<Label> labels = labels(shapes, arrows, captions);
        return new Drawing(frame(shapes, arrows, labels), shapes, arrows, labels);
    }

    private static List<Shape> shapes(BpmnModel model, Captions captions) {
        return model.getMainProcess().findFlowElementsOfType(FlowNode.class, true).stream()
                .filter(node -> model.getGraphicInfo(node.getId()) != null)
                .map(node -> shape(node, area(model.getGraphicInfo(node.getId())), overhang(node, model), captions))
                .sorted(Comparator.comparing(shape -> !shape.isRoom()))
                .toList();
    }

    /** How far the events on the upper edge of a step hang into it. */
    private static double overhang(FlowNode node, BpmnModel model) {
        return node instanceof Activity step
                ? step.getBoundaryEvents().stream()
                        .map(event -> model.getGraphicInfo(event.getId()))
                        .filter(Objects::nonNull)
                        .map(Draughting::area)
                        .mapToDouble(event -> event.bottom()
                                - area(model.getGraphicInfo(node.getId())).y())
                        .filter(depth ->
                                depth < model.getGraphicInfo(node.getId()).getHeight() / 2)
                        .max()
                        .orElse(0)
                : 0;
    }

    private static Shape shape(FlowNode node, Area area, double overhang, Captions captions) {
        Shape.Kind kind = kind(node);
        boolean holdsWords = kind == Shape.Kind.TASK || kind == Shape.Kind.ACT;
        Area room = new Area(area.x(), area.y() + overhang, area.width(), area.height() - overhang);
        List<Line> words = holdsWords
                ? Written.inside(captions.name(node.getId()), captions.notes(node.getId()), room)
                        .in(room)
                : List.of();
        return new Shape(node.getId(), kind, area, words);
    }

    /** How an element is drawn. */
    public static Shape.Kind kind(FlowNode node) {
        if (node instanceof SubProcess) {
            return Shape.Kind.ROOM;
        }
        if (node instanceof Activity) {
            return node instanceof UserTask ? Shape.Kind.TASK : Shape.Kind.ACT;
        }
        if (node instanceof Gateway) {
            return Shape.Kind.GATEWAY;
        }
        if (node instanceof StartEvent) {
            return Shape.Kind.START;
        }
        if (node instanceof EndEvent) {
            return Shape.Kind.END;
        }
        return node instanceof BoundaryEvent ? Shape.Kind.BOUNDARY : Shape.Kind.CATCH;
    }

    private static List<Arrow> arrows(BpmnModel model, List<Shape> shapes) {
        Map<String, Shape> drawn = shapes.stream().collect(Collectors.toMap(Shape::id, shape -> shape));
        return model.getMainProcess().findFlowElementsOfType(SequenceFlow.class, true).stream()
                .filter(flow -> flow.getId() != null && drawn.containsKey(flow.getSourceRef()))
                .filter(flow -> drawn.containsKey(flow.getTargetRef()))
                .map(flow -> arrow(
                        flow,
                        points(model, flow),
                        Objects.requireNonNull(drawn.get(flow.getSourceRef())),
                        Objects.requireNonNull(drawn.get(flow.getTargetRef()))))
                .toList();
    }

    /** The engine bends the ends of arrows towards the middle of what they touch; here they are straight again. */
    private static Arrow arrow(SequenceFlow flow, List<Point> points, Shape from, Shape to) {
        List<Point> straight = new ArrayList<>(points);
        int last = straight.size() - 1;
        straight.set(last, to.meeting(straight.get(last - 1), straight.get(last)));
        straight.set(0, from.meeting(straight.get(1), straight.get(0)));
        return new Arrow(flow.getId(), from.id(), to.id(), straight);
    }

    /** An arrow without a place of its own goes from middle to middle. */
    private static List<Point> points(BpmnModel model, SequenceFlow flow) {
        List<GraphicInfo> places = model.getFlowLocationGraphicInfo(flow.getId());
        if (places == null || places.size() < 2) {
            return List.of(
                    area(model.getGraphicInfo(flow.getSourceRef())).centre(),
                    area(model.getGraphicInfo(flow.getTargetRef())).centre());
        }
        return places.stream()
                .map(place -> new Point(place.getX(), place.getY()))
                .toList();
    }

    /** Whatever has the fewest possible places comes first: a room has one, an arrow few, an element many. */
    private static List<Label> labels(List<Shape> shapes, List<Arrow> arrows, Captions captions) {
        LabelPlaces places = new LabelPlaces(shapes, arrows);
        List<Label> labels = new ArrayList<>();
        for (Shape room : shapes) {
            if (room.isRoom() && isNamed(room.id(), captions)) {
                labels.add(places.inRoom(room, captions.name(room.id()), captions.notes(room.id())));
            }
        }
        for (Arrow arrow : arrows) {
            if (isNamed(arrow.id(), captions)) {
                labels.add(places.besideArrow(arrow, captions.name(arrow.id())));
            }
        }
        for (Shape shape : shapes) {
            if (!shape.isRoom() && !shape.isBox() && isNamed(shape.id(), captions)) {
                labels.add(places.besideElement(shape, captions.name(shape.id()), captions.notes(shape.id())));
            }
        }
        return labels;
    }

    private static boolean isNamed(String id, Captions captions) {
        return !captions.name(id).isBlank();
    }

    private static Area frame(List<Shape> shapes, List<Arrow> arrows, List<Label> labels) {
        List<Area> all = Stream.of(
                        shapes.stream().map(Shape::area),
                        arrows.stream().flatMap(arrow -> arrow.pieces().stream()),
                        labels.stream().map(Label::area))
                .flatMap(areas -> areas)
                .toList();
        return Area.around(all).grownBy(MARGIN);
    }

    private static Area area(GraphicInfo place) {
        return new Area(place.getX(), place.getY(), place.getWidth(), place.getHeight());
    }
}
