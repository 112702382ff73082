"""What of a case goes into each part of a packet?"""
