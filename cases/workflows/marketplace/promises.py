"""What SayPro promises, to customers and inside the house, and who hears of it when it is late."""

PROMISES = []
