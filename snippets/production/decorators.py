"""A decorator, in Python: what every call needs, written once, as in decorators.ts."""
import asyncio
from collections.abc import Awaitable, Callable
from functools import wraps
from typing import ParamSpec, TypeVar

Args = ParamSpec("Args")
Result = TypeVar("Result")
Work = Callable[Args, Awaitable[Result]]


# #region logged
def logged(work: Work[Args, Result]) -> Work[Args, Result]:
    @wraps(work)
    async def call(*args: Args.args, **kwargs: Args.kwargs) -> Result:
        try:
            result = await work(*args, **kwargs)
        except Exception as error:
            print(f"{work.__name__} failed: {error}")
            raise
        print(f"{work.__name__} worked")
        return result
    return call
# #endregion


# #region used
@logged
async def price(pairs: int) -> int:
    if pairs < 1:
        raise ValueError("no pairs")
    return pairs * 60
# #endregion


async def main() -> None:
    print(await price(2))
    try:
        await price(0)
    except ValueError:
        pass


if __name__ == "__main__":
    asyncio.run(main())
