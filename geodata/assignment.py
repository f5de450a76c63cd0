"""The best one-to-one assignment between two small sets (Kuhn–Munkres, O(n³))."""

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Pair rows with columns so that the sum of the weights is greatest.

    weights: one row of equal length each, no weight below 0; a weight of 0 means "no pair".
    Returns (row, column) pairs with a weight above 0, in order of the rows.
    """
    size = max(len(weights), len(weights[0]) if weights else 0)
    cost = [
        [-weights[i][j] if i < len(weights) and j < len(weights[i]) else 0.0 for j in range(size)]
        for i in range(size)
    ]
    owner = _owners(cost, size)
    pairs = ((owner[column] - 1, column - 1) for column in range(1, size + 1))
    return sorted(
        (row, column)
        for row, column in pairs
        if row < len(weights) and column < len(weights[row]) and weights[row][column] > 0
    )


def _owners(cost: list[list[float]], size: int) -> list[int]:
    """Row (from 1) that each column (from 1) belongs to at the lowest total cost."""
    row_price = [0.0] * (size + 1)
    column_price = [0.0] * (size + 1)
    owner = [0] * (size + 1)
    for row in range(1, size + 1):
        owner[0] = row
        column = 0
        slack = [float("inf")] * (size + 1)
        back = [0] * (size + 1)
        seen = [False] * (size + 1)
        while owner[column]:
            seen[column] = True
            current, delta, following = owner[column], float("inf"), 0
            for j in range(1, size + 1):
                if seen[j]:
                    continue
                reduced = cost[current - 1][j - 1] - row_price[current] - column_price[j]
                if reduced < slack[j]:
                    slack[j], back[j] = reduced, column
                if slack[j] < delta:
                    delta, following = slack[j], j
            for j in range(size + 1):
                if seen[j]:
                    row_price[owner[j]] += delta
                    column_price[j] -= delta
                else:
                    slack[j] -= delta
            column = following
        while column:
            owner[column] = owner[back[column]]
            column = back[column]
    return owner
