package org.harvestlink.e2e;

import java.util.Set;
import org.harvestlink.e2e.market.Market;
import org.harvestlink.e2e.stack.Stack;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One stack for the whole run, booted for the first test that asks for it and stopped after the last. */
final class OneStack implements ParameterResolver {

    private static final Set<Class<?>> GIVEN = Set.of(Stack.class, Market.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(Namespace.create(OneStack.class));
        Stack stack = store.computeIfAbsent(Stack.class, first -> Stack.boot(), Stack.class);
        return parameter.getParameter().getType() == Stack.class
                ? stack
                : store.computeIfAbsent(Market.class, first -> new Market(stack.ports()), Market.class);
    }
}
