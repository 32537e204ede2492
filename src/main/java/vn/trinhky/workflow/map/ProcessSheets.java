package vn.trinhky.workflow.map;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.Activity;
import org.flowable.bpmn.model.BoundaryEvent;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.IntermediateCatchEvent;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.SubProcess;
import org.springframework.stereotype.Component;
import vn.trinhky.workflow.map.StepLine.State;
import vn.trinhky.workflow.map.drawing.Captions;
import vn.trinhky.workflow.map.drawing.Draughting;
import vn.trinhky.workflow.map.pace.PaceOfRound;
import vn.trinhky.workflow.map.pace.Visit;

/** Puts a process on paper: the picture, and the same as a list. */
@Component
class ProcessSheets {

    private final MapWords words;
    private final Clock clock;

    ProcessSheets(MapWords words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * Where something is in a process.
     *
     * @param passed elements and arrows that it has passed, in whatever turn
     * @param now what waits, by step
     * @param visits of its steps, over by now
     */
    record Position(Set<String> passed, Map<String, Now> now, List<Visit> visits) {}

    ProcessSheet sheet(String process, BpmnModel model, Position position, PaceOfRound pace, Locale reader) {
        List<FlowNode> nodes = model.getMainProcess().findFlowElementsOfType(FlowNode.class, true);
        Map<String, State> states = states(model, nodes, position);
        List<StepLine> steps = nodes.stream()
                .filter(node -> isStep(node) || position.now().containsKey(node.getId()))
                .filter(node -> !isAside(node) || position.passed().contains(node.getId()))
                .map(node ->
                        line(process, node, states.getOrDefault(node.getId(), State.AHEAD), position, pace, reader))
                .toList();
        Captions captions = new Captions(names(process, model, reader), notes(steps, reader));
        return new ProcessSheet(process, Draughting.draw(model, captions), states, steps);
    }

    /**
     * What somebody does or waits for. Events of a moment, rooms and gateways are only in the picture, unless something
     * is there.
     */
    private static boolean isStep(FlowNode node) {
        return node instanceof IntermediateCatchEvent || (node instanceof Activity && !(node instanceof SubProcess));
    }

    /** What happens only if something else is late does not lie ahead. */
    private static boolean isAside(FlowNode node) {
        return node.getIncomingFlows().stream()
                .map(SequenceFlow::getSourceFlowElement)
                .anyMatch(source -> source instanceof BoundaryEvent event && !event.isCancelActivity());
    }

    private StepLine line(
            String process, FlowNode node, State state, Position position, PaceOfRound pace, Locale reader) {
        String id = node.getId();
        Now now = position.now().get(id);
        Instant since = now == null ? null : now.since();
        return new StepLine(
                id,
                words.name(process, node, reader),
                Draughting.kind(node),
                state,
                now,
                position.visits().stream()
                        .filter(visit -> visit.step().equals(id))
                        .toList(),
                pace.usual(id),
                since != null && pace.isSlow(id, since, clock.instant()));
    }

    private Map<String, String> names(String process, BpmnModel model, Locale reader) {
        Map<String, String> names = new HashMap<>();
        for (FlowElement element : model.getMainProcess().findFlowElementsOfType(FlowElement.class, true)) {
            if (element.getId() != null) {
                names.put(element.getId(), words.name(process, element, reader));
            }
        }
        return names;
    }

    private Map<String, List<String>> notes(List<StepLine> steps, Locale reader) {
        return steps.stream()
                .collect(Collectors.toMap(StepLine::id, step -> words.notes(step.now(), step.usual(), reader)));
    }

    /**
     * A step that was passed before something was returned lies ahead again. What comes before what in the process file says
     * which these are.
     */
    private static Map<String, State> states(BpmnModel model, List<FlowNode> nodes, Position position) {
        List<String> order = nodes.stream().map(FlowNode::getId).toList();
        int waiting = position.now().keySet().stream()
                .mapToInt(order::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(order.size());
        Map<String, State> states = new HashMap<>();
        Set<String> visited = position.visits().stream().map(Visit::step).collect(Collectors.toSet());
        for (String id : order.subList(0, waiting)) {
            if (position.passed().contains(id) || visited.contains(id)) {
                states.put(id, State.PASSED);
            }
        }
        for (FlowNode node : nodes) {
            if (position.now().containsKey(node.getId())) {
                states.put(node.getId(), node instanceof EndEvent ? State.PASSED : State.WAITING);
            }
        }
        List<SequenceFlow> arrows = model.getMainProcess().findFlowElementsOfType(SequenceFlow.class, true);
        for (SequenceFlow arrow : arrows) {
            String id = arrow.getId();
            if (id != null && position.passed().contains(id) && states.get(arrow.getSourceRef()) == State.PASSED) {
                states.put(id, State.PASSED);
            }
        }
        return states;
    }
}
