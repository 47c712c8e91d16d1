"""Async and await, in Python: asyncio does what the lanes do in parallel-calls.ts."""
import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

questions = [f"How much are {pairs} pairs at 60 EUR each?" for pairs in range(2, 8)]


# #region limited
async def limited(
    items: list[Item],
    at_once: int,
    work: Callable[[Item], Awaitable[Result]],
) -> list[Result]:
    free = asyncio.Semaphore(at_once)

    async def lane(item: Item) -> Result:
        async with free:
            return await work(item)

    return await asyncio.gather(*(lane(item) for item in items))
# #endregion


now = most = 0


async def ask(question: str) -> str:
    """In the place of a model: counts how many run at the same time."""
    global now, most
    now += 1
    most = max(most, now)
    await asyncio.sleep(0.001)
    now -= 1
    return f"Answer: {int(question.split()[3]) * 60}"


async def main() -> None:
    answers = await limited(questions, 3, ask)
    print(f"{len(answers)} answers, first and last: {answers[0]}, {answers[-1]}")
    print(f"at most {most} calls at once")


if __name__ == "__main__":
    asyncio.run(main())
