"""Types at the door, in Python: pydantic does what zod does in order-schema.ts."""
from typing import Literal

from pydantic import BaseModel, PositiveInt, ValidationError

given = [
    '{"order": 1042, "pairs": 2, "total": 160, "currency": "EUR"}',
    '{"order": 1042, "pairs": 0, "total": 160, "currency": "EUR"}',
    '{"order": "soon", "pairs": 2, "currency": "GBP"}',
]


# #region schema
class Order(BaseModel):
    order: int
    pairs: PositiveInt
    total: float
    currency: Literal["EUR", "USD", "BRL"]
# #endregion


# #region price
def price_per_pair(order: Order) -> float:
    return order.total / order.pairs
# #endregion


# #region read
def read(json: str) -> Order | list[str]:
    try:
        return Order.model_validate_json(json)
    except ValidationError as error:
        return [str(issue["loc"][0]) for issue in error.errors()]
# #endregion


if __name__ == "__main__":
    for json in given:
        order = read(json)
        if isinstance(order, list):
            print(f"wrong: {', '.join(order)}")
        else:
            print(f"{price_per_pair(order):.2f} {order.currency} a pair")
