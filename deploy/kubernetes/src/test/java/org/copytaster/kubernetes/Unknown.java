package org.copytaster.kubernetes;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields that Kubernetes' own model does not have: the model keeps them aside, and a cluster would refuse or ignore them. */
final class Unknown {
    private final List<String> found = new ArrayList<>();

    private Unknown() {}

    static List<String> fieldsOf(Object object, String name) {
        Unknown unknown = new Unknown();
        unknown.look(object, name);
        return unknown.found;
    }

    private void look(Object value, String path) {
        switch (value) {
            case null -> {}
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    look(list.get(i), path + "[" + i + "]");
                }
            }
            case Map<?, ?> map -> map.forEach((key, child) -> look(child, path + "." + key));
            case Object model when model.getClass().getName().startsWith("io.fabric8.") -> lookInto(model, path);
            default -> {}
        }
    }

    private void lookInto(Object model, String path) {
        for (Method getter : model.getClass().getMethods()) {
            if (getter.getName().startsWith("get") && getter.getParameterCount() == 0) {
                Object child = call(getter, model);
                if (getter.getName().equals("getAdditionalProperties")) {
                    ((Map<?, ?>) child).keySet().forEach(field -> found.add(path + "." + field));
                } else if (!(child instanceof Class<?>)) {
                    look(child, path + "." + getter.getName().substring("get".length()));
                }
            }
        }
    }

    private static Object call(Method getter, Object model) {
        try {
            return getter.invoke(model);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter + " of " + model.getClass(), e);
        }
    }
}
