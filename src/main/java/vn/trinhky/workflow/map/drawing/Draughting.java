package vn.trinhky.workflow.map.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        List<Arrow> arrows = arrows(model);
        List<Label> labels = labels(shapes, arrows, captions);
        return new Drawing(frame(shapes, arrows, labels), shapes, arrows, labels);
    }

    private static List<Shape> shapes(BpmnModel model, Captions captions) {
        return model.getMainProcess().findFlowElementsOfType(FlowNode.class, true).stream()
                .filter(node -> model.getGraphicInfo(node.getId()) != null)
                .map(node -> shape(node, area(model.getGraphicInfo(node.getId())), captions))
                .sorted(Comparator.comparing(shape -> !shape.isRoom()))
                .toList();
    }

    private static Shape shape(FlowNode node, Area area, Captions captions) {
        Shape.Kind kind = kind(node);
        boolean holdsWords = kind == Shape.Kind.TASK || kind == Shape.Kind.ACT;
        List<Line> words = holdsWords
                ? Written.inside(captions.name(node.getId()), captions.notes(node.getId()), area)
                        .in(area)
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

    private static List<Arrow> arrows(BpmnModel model) {
        return model.getMainProcess().findFlowElementsOfType(SequenceFlow.class, true).stream()
                .filter(flow -> flow.getId() != null && model.getFlowLocationGraphicInfo(flow.getId()) != null)
                .map(flow -> new Arrow(
                        flow.getId(),
                        flow.getSourceRef(),
                        flow.getTargetRef(),
                        model.getFlowLocationGraphicInfo(flow.getId()).stream()
                                .map(place -> new Point(place.getX(), place.getY()))
                                .toList()))
                .filter(arrow -> arrow.points().size() > 1)
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
