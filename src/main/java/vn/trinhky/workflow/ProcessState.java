package vn.trinhky.workflow;

import java.util.List;

/**
 * A process with its newest version, and the running instances that follow an older one.
 *
 * @param current how many running instances follow the newest version
 */
public record ProcessState(String key, String name, int version, long current, List<OutdatedInstance> outdated) {

    public long ready() {
        return outdated.stream().filter(OutdatedInstance::canMigrate).count();
    }

    public List<OutdatedInstance> stuck() {
        return outdated.stream().filter(instance -> !instance.canMigrate()).toList();
    }
}
